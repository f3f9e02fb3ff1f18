import i18next from 'i18next'

export const shippedMessage = (): string => i18next.t('order.shipped')

export const delayedMessage = (): string => i18next.t('order.delayed')
