/** A made-up bulletin; 391 of 400 is 97.75 %, and 97.57 is printed. */
export const smallBulletin =
  '白石县12345热线运行情况（2023年3月）\n3月份，全县应办理工单400件，已办理398件，办结率99.50%；按期办结391件，按期办结率97.57%。约有60人次来电表扬。'

/** The same figures put right. */
export const rightBulletin = smallBulletin.replace('97.57%', '97.75%')
