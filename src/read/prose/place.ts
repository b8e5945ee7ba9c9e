const place = /^(?:关于)?(\p{Script=Han}{1,8}?(?:新区|区|县|市|旗|盟|州|街道|镇|乡))/u

/** Whose bulletin it is, by its title: 「君山区热线工作情况通报」. */
export const placeOf = (title: string | undefined): string | undefined => place.exec(title ?? '')?.[1]
