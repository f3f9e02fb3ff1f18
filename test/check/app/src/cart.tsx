import { useTranslation } from 'react-i18next'

export function Cart({ items }: { items: readonly { name: string }[] }) {
  const { t } = useTranslation()
  if (items.length === 0) return <p>{t('cart.empty')}</p>
  return (
    <section>
      <h1>{t('brand.name')}</h1>
      <p>{t('cart.items', { count: items.length })}</p>
      {items.map(({ name }) => (
        <button key={name}>{t('cart.add', { name })}</button>
      ))}
    </section>
  )
}
