import{h as e,m as t,p as n}from"./icons-DhKjKWe4.js";var r=e=>(t,n)=>{n===void 0?customElements.define(e,t):n.addInitializer(()=>{customElements.define(e,t)})},i={attribute:!0,type:String,converter:t,reflect:!1,hasChanged:n},a=(e=i,t,n)=>{let{kind:r,metadata:a}=n,o=globalThis.litPropertyMetadata.get(a);if(o===void 0&&globalThis.litPropertyMetadata.set(a,o=new Map),r===`setter`&&((e=Object.create(e)).wrapped=!0),o.set(n.name,e),r===`accessor`){let{name:r}=n;return{set(n){let i=t.get.call(this);t.set.call(this,n),this.requestUpdate(r,i,e,!0,n)},init(t){return t!==void 0&&this.C(r,void 0,e,t),t}}}if(r===`setter`){let{name:r}=n;return function(n){let i=this[r];t.call(this,n),this.requestUpdate(r,i,e,!0,n)}}throw Error(`Unsupported decorator location: `+r)};function o(e){return(t,n)=>typeof n==`object`?a(e,t,n):((e,t,n)=>{let r=t.hasOwnProperty(n);return t.constructor.createProperty(n,e),r?Object.getOwnPropertyDescriptor(t,n):void 0})(e,t,n)}function s(e){return o({...e,state:!0,attribute:!1})}var c=e`
  :host { display: block; font-family: var(--cj-font); color: var(--cj-ink); line-height: 1.45; }
  :host([hidden]), [hidden] { display: none !important; }
  *, *::before, *::after { box-sizing: border-box; }
  button, input, select, textarea { font: inherit; color: inherit; }
  button, .button {
    display: inline-flex; align-items: center; justify-content: center; gap: .4em; min-height: 2.25rem; padding: .3rem .75rem;
    border: 1px solid var(--cj-line); border-radius: calc(var(--cj-radius) * .8); background: var(--cj-card); cursor: pointer; text-decoration: none; color: inherit;
  }
  button:hover, .button:hover { background: var(--cj-soft); border-color: var(--cj-edge); }
  button:disabled { opacity: .5; cursor: default; }
  button.primary { background: var(--cj-accent); border-color: var(--cj-accent); color: var(--cj-on-accent); }
  button.primary:hover { filter: brightness(1.08); }
  button.quiet { border-color: transparent; background: transparent; }
  button.quiet:hover { background: var(--cj-soft); }
  button.bad { color: var(--cj-bad); }
  :focus { outline: none; }
  :focus-visible { box-shadow: var(--cj-focus); outline: 2px solid transparent; }
  input, select, textarea {
    width: 100%; min-height: 2.25rem; padding: .35rem .6rem; border: 1px solid var(--cj-edge); border-radius: calc(var(--cj-radius) * .7);
    background: var(--cj-card);
  }
  textarea { min-height: 4.5rem; resize: vertical; }
  label, .label { display: block; font-size: .8125rem; font-weight: 600; margin-block-end: .2rem; }
  svg.icon { width: 1.1em; height: 1.1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important; } }
`;function l(e,t,n,r){var i=arguments.length,a=i<3?t:r===null?r=Object.getOwnPropertyDescriptor(t,n):r,o;if(typeof Reflect==`object`&&typeof Reflect.decorate==`function`)a=Reflect.decorate(e,t,n,r);else for(var s=e.length-1;s>=0;s--)(o=e[s])&&(a=(i<3?o(a):i>3?o(t,n,a):o(t,n))||a);return i>3&&a&&Object.defineProperty(t,n,a),a}export{r as a,o as i,c as n,s as r,l as t};