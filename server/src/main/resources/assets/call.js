// For whoever calls. Everything works without it; with it, a draft is kept on this phone until the call is there, a second
// tap sends nothing, and the page about the call is up to date by itself.

const DRAFT = 'fresheyes-call'
const kept = action => {
  try { return action(window.localStorage) } catch { return null } // a phone may forbid it: then nothing is kept
}

const form = document.querySelector('form[data-draft]')
if (form) {
  const place = window.location.pathname + window.location.search
  const fields = () => [...form.elements].filter(field => field.name && field.name !== 'hospital')
  const draft = JSON.parse(kept(store => store.getItem(DRAFT)) || '{}')
  if (draft.place === place && Date.now() - draft.at < 12 * 60 * 60 * 1000) {
    for (const field of fields()) {
      if (!(field.name in draft.answers)) continue
      if (field.type === 'radio') field.checked = draft.answers[field.name] === field.value
      else if (field.type === 'hidden' || !field.value) field.value = draft.answers[field.name]
    }
  }
  const keep = () => kept(store => store.setItem(DRAFT, JSON.stringify({
    place, at: Date.now(), answers: Object.fromEntries(new FormData(form))
  })))
  form.addEventListener('input', keep)
  form.addEventListener('submit', event => {
    const button = form.querySelector('button')
    if (button.getAttribute('aria-disabled') === 'true') {
      event.preventDefault()
      return
    }
    keep()
    button.setAttribute('aria-disabled', 'true')
    button.textContent = 'Calling…'
    setTimeout(() => {
      button.removeAttribute('aria-disabled')
      button.textContent = 'Call for help now'
    }, 10000)
  })
}

const now = document.getElementById('now')
if (now) {
  kept(store => store.removeItem(DRAFT))
  const stale = document.getElementById('stale')
  let shown = now.innerHTML.trim()
  const look = async () => {
    try {
      const answer = await fetch(now.dataset.now, { cache: 'no-store' })
      if (!answer.ok) throw new Error(answer.status)
      const text = (await answer.text()).trim()
      if (text !== shown) {
        now.innerHTML = text
        shown = text
      }
      stale.hidden = true
    } catch {
      stale.hidden = false
    }
  }
  setInterval(look, 5000)
}
