import { initAll } from './nhsuk-frontend.js'

// NHS.UK frontend marks a radio that reveals something as expanded or not. ARIA allows that on a checkbox, but not on a
// radio, and screen readers may read nonsense. What is revealed still comes next on the page.
const radiosAreNotExpanded = () => document
  .querySelectorAll('input[type=radio][aria-expanded]')
  .forEach(radio => radio.removeAttribute('aria-expanded'))

initAll()
radiosAreNotExpanded()
new MutationObserver(radiosAreNotExpanded)
  .observe(document.body, { subtree: true, attributeFilter: ['aria-expanded'] })
