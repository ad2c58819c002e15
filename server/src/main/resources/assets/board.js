// The board: live as long as beats come, and looked at again every few seconds when they do not. It says which it is.

const live = document.getElementById('live')
const board = document.getElementById('board')
const said = document.getElementById('said')
const sound = document.getElementById('sound')
const LATE = 5000
const AGAIN = 5000

let beat = 0
let looked = 0
let was = ''
let tones

const waiting = () => new Set([...board.querySelectorAll('[data-waits=yes]')].map(call => call.dataset.call))
let known = waiting()

const say = (heading, words, state) => {
  if (live.dataset.state === state && state === 'live') return
  live.dataset.state = state
  live.replaceChildren(Object.assign(document.createElement('strong'), { textContent: heading }), ' ' + words)
}

const clock = () => new Date().toLocaleTimeString('en-GB', { timeZone: 'Europe/London' })

const ages = () => {
  for (const part of board.querySelectorAll('[data-since]')) {
    const minutes = Math.floor((Date.now() - Date.parse(part.dataset.since)) / 60000)
    part.textContent = minutes < 1 ? ', just now' : minutes < 120 ? `, ${minutes} min ago` : ''
  }
}

const ring = () => {
  if (!tones) return
  for (const [at, pitch] of [[0, 880], [0.25, 660], [0.5, 880]]) {
    const tone = tones.createOscillator()
    tone.frequency.value = pitch
    tone.connect(tones.destination)
    tone.start(tones.currentTime + at)
    tone.stop(tones.currentTime + at + 0.2)
  }
}

const show = html => {
  if (html === was) return
  was = html
  const focused = document.activeElement?.closest?.('[data-call]')?.dataset.call
  board.innerHTML = html
  if (focused) board.querySelector(`[data-call="${CSS.escape(focused)}"] a`)?.focus()
  ages()
  const now = waiting()
  const fresh = [...now].filter(call => !known.has(call))
  if (fresh.length > 0) {
    said.textContent = fresh.length === 1 ? 'A new call is ringing' : `${fresh.length} new calls are ringing`
    ring()
  }
  document.title = (now.size > 0 ? `(${now.size}) ` : '') + document.title.replace(/^\(\d+\) /, '')
  known = now
}

const look = async () => {
  looked = Date.now()
  try {
    const answer = await fetch(live.dataset.part, { cache: 'no-store', redirect: 'error' })
    if (!answer.ok) throw new Error(answer.status)
    show(await answer.text())
    say('This board is not live.', `It looks again every 5 seconds. Last at ${clock()}.`, 'looking')
  } catch {
    say('This board is not up to date.', 'The connection is lost. Use the phone until it is back.', 'lost')
  }
}

const stream = new EventSource(live.dataset.live)
stream.addEventListener('board', event => {
  beat = Date.now()
  show(event.data)
})
stream.addEventListener('beat', () => {
  beat = Date.now()
  say('This board is live.', '', 'live')
})

setInterval(() => {
  if (Date.now() - beat > LATE && Date.now() - looked > AGAIN) look()
}, 1000)
setInterval(ages, 10000)
setInterval(() => { if (waiting().size > 0) ring() }, 30000)
ages()

sound.hidden = false
sound.addEventListener('click', () => {
  tones = tones ? undefined : new AudioContext()
  sound.setAttribute('aria-pressed', String(Boolean(tones)))
  sound.textContent = tones ? 'Turn sound off' : 'Turn sound on'
  ring()
})
