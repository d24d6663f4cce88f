import{a as e,h as t,i as n,t as r,u as i}from"./icons-DhKjKWe4.js";import{a,n as o,r as s,t as c}from"./decorate-Cbtz0Q27.js";var l=[`light`,`dark`,`system`],u=n({en:{legend:`Colors`,light:`Light`,dark:`Dark`,system:`As the device`},de:{legend:`Farben`,light:`Hell`,dark:`Dunkel`,system:`Wie das Gerät`}}),d={light:`sun`,dark:`moon`,system:`system`},f=`cj-theme`,p=class extends e{constructor(...e){super(...e),this.choice=`system`}static{this.styles=[o,t`
    :host { display: inline-block; }
    div { display: inline-flex; gap: 2px; padding: 2px; border: 1px solid var(--cj-line); border-radius: 999px; background: var(--cj-soft); }
    label { position: relative; margin: 0; display: grid; place-items: center; width: 2rem; height: 2rem; border-radius: 999px; cursor: pointer; color: var(--cj-muted); }
    label:has(:checked) { background: var(--cj-card); color: var(--cj-ink); box-shadow: var(--cj-shadow); }
    label:has(:focus-visible) { box-shadow: var(--cj-focus); }
    input { position: absolute; inset: 0; min-height: 0; opacity: 0; cursor: pointer; margin: 0; }
  `]}connectedCallback(){super.connectedCallback(),this.choice=h(),m(this.choice)}render(){let e=u();return i`<div role="radiogroup" aria-label=${e.legend}>${l.map(t=>i`
      <label title=${e[t]}>
        <input type="radio" name="theme" value=${t} aria-label=${e[t]} .checked=${this.choice===t} @change=${()=>this.choose(t)}>
        ${r(d[t])}
      </label>`)}</div>`}choose(e){this.choice=e,g(e),m(e),this.dispatchEvent(new CustomEvent(`cj-theme`,{detail:{theme:e},bubbles:!0,composed:!0}))}};c([s()],p.prototype,`choice`,void 0),p=c([a(`cj-theme`)],p);function m(e){let t=document.documentElement;e===`system`?delete t.dataset.theme:t.dataset.theme=e}function h(){try{let e=localStorage.getItem(f)??document.documentElement.dataset.theme;return l.find(t=>t===e)??`system`}catch{return`system`}}function g(e){document.cookie=`theme=${e}; path=/; max-age=31536000; samesite=lax`;try{localStorage.setItem(f,e)}catch{}}export{p as Theme};