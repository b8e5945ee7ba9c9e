export { junshan2021Q3 } from './junshan-2021-q3/junshan-2021-q3.js'
export { junshan2021Q3Orders } from './junshan-2021-q3/work-orders.js'
