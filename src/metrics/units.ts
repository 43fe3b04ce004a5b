import { parseUnit } from '../formula/unit.ts'

export const NUMBER = parseUnit('1')
export const MONTHS = parseUnit('month')
export const PER_MONTH = parseUnit('1/month')
export const CUSTOMERS = parseUnit('customer')
export const CUSTOMERS_PER_MONTH = parseUnit('customer/month')
export const MONEY_PER_MONTH = parseUnit('money/month')
export const MONEY_PER_CUSTOMER = parseUnit('money/customer')
export const MONEY_PER_CUSTOMER_MONTH = parseUnit('money/customer/month')
