import{a as e,c as t,f as n,h as r,i,o as a,t as o,u as s}from"./icons-DhKjKWe4.js";import{a as c,i as l,n as u,r as d,t as f}from"./decorate-Cbtz0Q27.js";import{c as ee,l as te,s as p}from"./directive-helpers-C5ULFc-1.js";import{t as ne}from"./data-CWtKS2c7.js";import{_ as m,a as h,c as g,d as _,f as re,g as ie,h as ae,i as v,l as y,m as b,n as oe,o as x,p as se,r as S,s as C,t as ce,u as w,v as T}from"./webawesome-C99V5ocw.js";var E=`important`,le=` !`+E,D=p(class extends ee{constructor(e){if(super(e),e.type!==te.ATTRIBUTE||e.name!==`style`||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((t,n)=>{let r=e[n];return r==null?t:t+`${n=n.includes(`-`)?n:n.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,`-$&`).toLowerCase()}:${r};`},``)}update(e,[n]){let{style:r}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(n)),this.render(n);for(let e of this.ft)n[e]??(this.ft.delete(e),e.includes(`-`)?r.removeProperty(e):r[e]=null);for(let e in n){let t=n[e];if(t!=null){this.ft.add(e);let n=typeof t==`string`&&t.endsWith(le);e.includes(`-`)||n?r.setProperty(e,n?t.slice(0,-11):t,n?E:``):r[e]=t}}return t}}),O=e=>50-(e??0)*19;function ue(e){let t=e.flatMap((e,t)=>e===null?[]:[{x:t*100+50,y:O(e)}]);return t.map(({x:e,y:n},r)=>{let i=t[r-1],a=i?(i.x+e)/2:0;return i?`C${a} ${i.y} ${a} ${n} ${e} ${n}`:`M${e} ${n}`}).join(``)}async function de(e,t){let n=await fetch(e,{headers:{Accept:`image/svg+xml`},credentials:`same-origin`});if(!n.ok)throw Error(String(n.status));k(new Blob([await n.text()],{type:`image/svg+xml`}),`${t}.svg`)}async function fe(e,t){let n=new Image;n.src=e,await n.decode();let r=Object.assign(document.createElement(`canvas`),{width:n.naturalWidth*2,height:n.naturalHeight*2}),i=r.getContext(`2d`);if(!i)throw Error(`no canvas`);i.scale(2,2),i.drawImage(n,0,0,n.naturalWidth,n.naturalHeight);let a=await new Promise(e=>r.toBlob(e,`image/png`));if(!a)throw Error(`too large`);k(a,`${t}.png`)}function k(e,t){let n=Object.assign(document.createElement(`a`),{href:URL.createObjectURL(e),download:t});n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var A=e=>e.stages.flatMap(e=>e.touchpoints);function j(e,t){return N(e,e=>e.touchpoints.map(e=>e.key===t.key?t:e))}function pe(e,t,n){return N(e,e=>e.phase===t?[...e.touchpoints,n]:e.touchpoints)}function me(e,t){return N(e,e=>e.touchpoints.filter(e=>e.key!==t).map(e=>e.leadsTo.includes(t)?{...e,leadsTo:e.leadsTo.filter(e=>e!==t)}:e))}function M(e,t,n){let r=e.stages.findIndex(e=>e.touchpoints.some(e=>e.key===t)),i=e.stages[r]?.touchpoints??[],a=i.findIndex(e=>e.key===t),o=i[a];return o?i[a+n]?N(e,(e,t)=>t===r?i.toSpliced(a,1).toSpliced(a+n,0,o):e.touchpoints):e.stages[r+n]?N(e,({touchpoints:e},t)=>t===r?i.toSpliced(a,1):t===r+n?e.toSpliced(n>0?0:e.length,0,o):e):e:e}function he(e,t,n){let r=A(e).find(e=>e.key===t),i=e.stages.find(e=>e.phase===n)?.touchpoints.some(e=>e.key===t);return!r||i?e:N(e,e=>{let i=e.touchpoints.filter(e=>e.key!==t);return e.phase===n?[...i,r]:i})}function ge(e,t){let n=t.toLowerCase().replace(/ä/g,`ae`).replace(/ö/g,`oe`).replace(/ü/g,`ue`).replace(/ß/g,`ss`).normalize(`NFKD`).replace(/\p{M}/gu,``).replace(/[^a-z0-9]+/g,`-`).replace(/^-|-$/g,``).slice(0,90).replace(/-$/,``)||`touchpoint`,r=new Set(A(e).map(e=>e.key)),i=n;for(let e=2;r.has(i);e++)i=`${n}-${e}`;return i}function _e(e,t){return e.replace(/\{(persona|phase|channel|touchpoint)\}/g,(e,n)=>encodeURIComponent(t[n]??``))}function N(e,t){return{...e,stages:e.stages.map((e,n)=>({...e,touchpoints:t(e,n)}))}}var P=r`
  :host { container-type: inline-size; --column: 13.5rem; --head: 8.5rem; }
  .top { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem .9rem; margin-block-end: .8rem; }
  .top img { width: 3rem; height: 3rem; border-radius: 50%; object-fit: cover; background: var(--cj-soft); }
  .top > div { flex: 1 1 14rem; }
  .top strong, .top span { display: block; }
  .top strong { font-size: 1.125rem; line-height: 1.25; }
  .top span { color: var(--cj-muted); font-size: .875rem; }
  .note { min-height: 1.6rem; margin: 0 0 .4rem; display: flex; align-items: center; gap: .6rem; font-size: .875rem; color: var(--cj-muted); }
  .note button { min-height: 1.6rem; padding: 0 .6rem; }
  .map { overflow-x: auto; border: 1px solid var(--cj-line); border-radius: var(--cj-radius); background: var(--cj-card); }
  table { border-collapse: separate; border-spacing: 0; table-layout: fixed; width: calc(var(--head) + var(--columns) * var(--column)); min-width: 100%; font-size: .875rem; }
  col.head { width: var(--head); }
  th, td { text-align: start; vertical-align: top; padding: .6rem .7rem; font-weight: 400; border-block-end: 1px solid var(--cj-line); overflow-wrap: anywhere; hyphens: auto; }
  tr:last-child > * { border-block-end: 0; }
  tbody th, thead th:first-child, thead td { position: sticky; inset-inline-start: 0; z-index: 2; background: var(--cj-card); border-inline-end: 1px solid var(--cj-line); font-weight: 600; font-size: .8125rem; color: var(--cj-muted); }
  .first { border-inline-start: 1px solid var(--cj-line); }
  .stage { position: relative; padding-block: .7rem; background: var(--cj-soft); border-block-start: 4px solid var(--hue); font-weight: 700; }
  .stage > div { display: flex; align-items: center; gap: .6rem; position: sticky; inset-inline-start: calc(var(--head) + .7rem); width: max-content; max-width: calc(var(--column) - 1.4rem); }
  .stage button { min-height: 2rem; padding: .1rem .55rem; font-weight: 500; font-size: .8125rem; }
  .stage:nth-of-type(6n+1) { --hue: light-dark(#2f6f4e, #7cc7a0); } .stage:nth-of-type(6n+2) { --hue: light-dark(#2b6a8a, #79bede); }
  .stage:nth-of-type(6n+3) { --hue: light-dark(#6a5aa8, #b3a5ee); } .stage:nth-of-type(6n+4) { --hue: light-dark(#b7791f, #e3ac55); }
  .stage:nth-of-type(6n+5) { --hue: light-dark(#a8503c, #eb9a86); } .stage:nth-of-type(6n) { --hue: light-dark(#93477e, #df9dcb); }
  .card { width: 100%; display: block; text-align: start; padding: .65rem .75rem; border-radius: var(--cj-radius); box-shadow: var(--cj-shadow); }
  .card strong { display: block; font-weight: 600; line-height: 1.3; margin-block-end: .3rem; }
  .card span { color: var(--cj-muted); font-size: .8125rem; }
  .moves { display: flex; justify-content: space-between; margin-block-start: .25rem; }
  .moves button { min-height: 1.75rem; min-width: 2rem; padding: 0; color: var(--cj-muted); }
  ul { margin: 0; padding: 0; list-style: none; display: grid; gap: .3rem; }
  .thoughts li { font-style: italic; }
  .painPoints li, .opportunities li { padding: .3rem .5rem; border-radius: 6px; }
  .painPoints li { background: var(--cj-bad-soft); }
  .opportunities li { background: var(--cj-accent-soft); }
  .contents li { display: flex; flex-wrap: wrap; gap: 0 .4rem; }
  .contents small { color: var(--cj-muted); }
  .contents a { color: var(--cj-accent); }
  .gap { display: grid; gap: .35rem; padding: .5rem .6rem; border: 1px dashed var(--cj-warn); border-radius: 8px; color: var(--cj-warn-ink); background: var(--cj-warn-soft); }
  .gap > span { display: flex; gap: .35rem; align-items: center; }
  .gap a { color: inherit; font-weight: 600; border-radius: 4px; }
  .feelings { padding: 0; }
  .scale { display: flex; flex-direction: column; justify-content: space-between; height: 8.6rem; }
  .scale span { font-weight: 400; }
  .curve { position: relative; height: 10rem; }
  .curve svg { position: absolute; inset: 0; width: 100%; height: 100%; }
  .level { stroke: var(--cj-line); stroke-dasharray: 3 5; vector-effect: non-scaling-stroke; }
  .line { fill: none; stroke: var(--cj-accent); stroke-width: 2.5; stroke-linecap: round; vector-effect: non-scaling-stroke; }
  .point { position: absolute; translate: -50% -50%; width: 1.75rem; height: 1.75rem; border-radius: 50%; cursor: ns-resize; display: grid; place-items: center; touch-action: none; }
  .point::before { content: ""; width: .85rem; height: .85rem; border-radius: 50%; background: var(--cj-accent); border: 2.5px solid var(--cj-card); box-shadow: 0 0 0 1.5px var(--cj-accent); }
  .point.bad::before { background: var(--cj-bad); box-shadow: 0 0 0 1.5px var(--cj-bad); border-radius: 3px; }
  .point.unasked::before { background: transparent; border-color: transparent; box-shadow: inset 0 0 0 2px var(--cj-edge); }
  .point em { position: absolute; inset-block-start: 1.55rem; font-style: normal; font-size: .75rem; color: var(--cj-muted); white-space: nowrap; pointer-events: none; }
  .point.low em { inset-block-start: auto; inset-block-end: 1.55rem; }
  .keys { margin: .5rem 0 0; font-size: .8125rem; color: var(--cj-muted); }
  @container (max-width: 40rem) { .top button { flex: 1; } table { --head: 6rem; --column: 11.5rem; } th, td { padding: .5rem; } }
`,F=i({en:{map:(e,t)=>`${e}, journey of ${t}`,touchpoints:`Touchpoints`,actions:`Does`,thoughts:`Thinks`,emotion:`Feels`,painPoints:`Pain points`,opportunities:`Opportunities`,owner:`Owner`,contents:`Content`,leadsTo:`Leads to`,name:`Name`,channel:`Channel`,stage:`Stage`,feelings:[`frustrated`,`annoyed`,`indifferent`,`pleased`,`delighted`],unasked:`nobody has asked`,lines:`one a line`,edit:e=>`Edit “${e}”`,added:`New touchpoint`,add:e=>`Add a touchpoint to ${e}`,addShort:`Add`,back:e=>`Move “${e}” back`,on:e=>`Move “${e}” on`,remove:`Remove`,cancel:`Cancel`,apply:`Apply`,removed:e=>`“${e}” is removed.`,moved:(e,t)=>`“${e}” is in ${t} now.`,undo:`Undo`,undone:`Undone.`,gap:`Nothing serves this`,create:`Write content`,svg:`Export as SVG`,png:`Export as PNG`,failed:`The picture could not be made.`,keys:`Enter edits a touchpoint, Alt with the left or right arrow moves it, the arrows up and down on a point of the curve change the feeling.`,addContent:`Add content by its key`},de:{map:(e,t)=>`${e}, Reise von ${t}`,touchpoints:`Kontakt­punkte`,actions:`Tut`,thoughts:`Denkt`,emotion:`Fühlt`,painPoints:`Ärgernisse`,opportunities:`Chancen`,owner:`Zuständig`,contents:`Inhalte`,leadsTo:`Führt zu`,name:`Name`,channel:`Kanal`,stage:`Phase`,feelings:[`frustriert`,`verärgert`,`gleichgültig`,`erfreut`,`begeistert`],unasked:`niemand hat gefragt`,lines:`je Zeile eins`,edit:e=>`„${e}“ bearbeiten`,added:`Neuer Kontaktpunkt`,add:e=>`Kontaktpunkt in ${e} hinzufügen`,addShort:`Neu`,back:e=>`„${e}“ nach vorn`,on:e=>`„${e}“ nach hinten`,remove:`Entfernen`,cancel:`Abbrechen`,apply:`Übernehmen`,removed:e=>`„${e}“ ist entfernt.`,moved:(e,t)=>`„${e}“ steht jetzt in ${t}.`,undo:`Rückgängig`,undone:`Rückgängig gemacht.`,gap:`Nichts bedient dies`,create:`Inhalt schreiben`,svg:`Als SVG speichern`,png:`Als PNG speichern`,failed:`Das Bild konnte nicht gemacht werden.`,keys:`Eingabe bearbeitet einen Kontaktpunkt, Alt mit Pfeil links oder rechts verschiebt ihn, Pfeil auf und ab auf einem Punkt der Kurve ändert das Gefühl.`,addContent:`Inhalt nach Schlüssel hinzufügen`}}),I=e=>e===null?F().unasked:F().feelings[e+2]??``,ve=class{constructor(e,t){this.element=e,this.callback=t}start(...e){this.observer??=new ResizeObserver(()=>this.check()),this.observer.observe(this.element);for(let t of e)this.observer.observe(t);this.initialCheckHandle??=requestAnimationFrame(()=>{this.initialCheckHandle=void 0,this.check()})}stop(){this.initialCheckHandle!==void 0&&(cancelAnimationFrame(this.initialCheckHandle),this.initialCheckHandle=void 0),this.observer?.disconnect()}check(){this.callback(this.element.getClientRects().length>0)}};function ye(e,t){let n=t.getBoundingClientRect();return e.clientX>=n.left&&e.clientX<=n.right&&e.clientY>=n.top&&e.clientY<=n.bottom}var L=new Set;function be(){let e=document.documentElement.clientWidth;return Math.abs(window.innerWidth-e)}function xe(){let e=Number(getComputedStyle(document.body).paddingRight.replace(/px/,``));return isNaN(e)||!e?0:e}function R(e){if(L.add(e),!document.documentElement.classList.contains(`wa-scroll-lock`)){let e=be()+xe(),t=getComputedStyle(document.documentElement).scrollbarGutter;t&&t!==`auto`||(t=`stable`),e<2&&(t=``),document.documentElement.style.setProperty(`--wa-scroll-lock-gutter`,t),document.documentElement.classList.add(`wa-scroll-lock`),document.documentElement.style.setProperty(`--wa-scroll-lock-size`,`${e}px`)}}function z(e){L.delete(e),L.size===0&&(document.documentElement.classList.remove(`wa-scroll-lock`),document.documentElement.style.removeProperty(`--wa-scroll-lock-size`))}function Se(e){return e.split(` `).map(e=>e.trim()).filter(e=>e!==``)}var Ce=r`
  :host {
    --width: 31rem;
    --spacing: var(--wa-space-l);
    --backdrop-filter: none;
    --show-duration: var(--wa-transition-normal);
    --hide-duration: var(--wa-transition-normal);

    display: none;
  }

  :host([open]) {
    display: block;
  }

  .dialog {
    display: flex;
    flex-direction: column;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    width: var(--width);
    max-width: calc(100% - var(--wa-space-2xl));
    max-height: calc(100% - var(--wa-space-2xl));
    color: inherit;
    background-color: var(--wa-color-surface-raised);
    border-radius: var(--wa-panel-border-radius);
    border: none;
    box-shadow: var(--wa-shadow-l);
    padding: 0;
    margin: auto;

    &.show {
      animation: show-dialog var(--show-duration) ease;

      &::backdrop {
        animation: show-backdrop var(--show-duration, 200ms) ease;
      }
    }

    &.hide {
      animation: show-dialog var(--hide-duration) ease reverse;

      &::backdrop {
        animation: show-backdrop var(--hide-duration, 200ms) ease reverse;
      }
    }

    &.pulse {
      animation: pulse 250ms ease;
    }
  }

  .dialog:focus {
    outline: none;
  }

  /* Ensure there's enough vertical padding for phones that don't update vh when chrome appears (e.g. iPhone) */
  @media screen and (max-width: 420px) {
    .dialog {
      max-height: 80vh;
    }
  }

  .open {
    display: flex;
    opacity: 1;
  }

  .header {
    flex: 0 0 auto;
    display: flex;
    flex-wrap: nowrap;

    padding-inline-start: var(--spacing);
    padding-block-end: 0;

    /* Subtract the close button's padding so that the X is visually aligned with the edges of the dialog content */
    padding-inline-end: calc(var(--spacing) - var(--wa-form-control-padding-block));
    padding-block-start: calc(var(--spacing) - var(--wa-form-control-padding-block));
  }

  .title {
    align-self: center;
    flex: 1 1 auto;
    font-family: inherit;
    font-size: var(--wa-font-size-l);
    font-weight: var(--wa-font-weight-heading);
    line-height: var(--wa-line-height-condensed);
    margin: 0;
  }

  .header-actions {
    align-self: start;
    display: flex;
    flex-shrink: 0;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--wa-space-2xs);
    padding-inline-start: var(--spacing);
  }

  .header-actions wa-button,
  .header-actions ::slotted(wa-button) {
    flex: 0 0 auto;
    display: flex;
    align-items: center;
  }

  .body {
    flex: 1 1 auto;
    display: block;
    padding: var(--spacing);
    overflow: auto;
    -webkit-overflow-scrolling: touch;

    &:focus {
      outline: none;
    }

    &:focus-visible {
      outline: var(--wa-focus-ring);
      outline-offset: var(--wa-focus-ring-offset);
    }
  }

  .footer {
    flex: 0 0 auto;
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs);
    justify-content: end;
    padding: var(--spacing);
    padding-block-start: 0;
  }

  .footer ::slotted(wa-button:not(:first-of-type)) {
    margin-inline-start: var(--wa-spacing-xs);
  }

  .dialog::backdrop {
    /*
      NOTE: the ::backdrop element doesn't inherit properly in Safari yet, but it will in 17.4! At that time, we can
      remove the fallback values here.
    */
    background-color: var(--wa-color-overlay-modal, rgb(0 0 0 / 0.25));
    backdrop-filter: var(--backdrop-filter);
  }

  @keyframes pulse {
    0% {
      scale: 1;
    }
    50% {
      scale: 1.02;
    }
    100% {
      scale: 1;
    }
  }

  @keyframes show-dialog {
    from {
      opacity: 0;
      scale: 0.8;
    }
    to {
      opacity: 1;
      scale: 1;
    }
  }

  @keyframes show-backdrop {
    from {
      opacity: 0;
    }
    to {
      opacity: 1;
    }
  }

  @media (forced-colors: active) {
    .dialog {
      border: solid 1px white;
    }
  }
`,B=class extends x{constructor(){super(...arguments),this.localize=new h(this),this.hasSlotController=new w(this,`footer`,`header-actions`,`label`),this.renderedWatcher=new ve(this,e=>this.handleRenderedChange(e)),this.open=!1,this.label=``,this.withoutHeader=!1,this.lightDismiss=!1,this.withFooter=!1,this.withLabel=!1,this.handleDocumentKeyDown=e=>{e.key===`Escape`&&this.open&&_(this)&&(e.preventDefault(),e.stopPropagation(),this.requestClose(this.dialog))}}firstUpdated(e){super.firstUpdated(e),this.open&&(this.addOpenListeners(),this.dialog.showModal(),R(this),this.renderedWatcher.start(this.dialog))}disconnectedCallback(){super.disconnectedCallback(),this.renderedWatcher.stop(),z(this),this.removeOpenListeners()}async requestClose(e){let t=new ie({source:e});if(this.dispatchEvent(t),t.defaultPrevented){this.open=!0,y(this.dialog,`pulse`);return}this.removeOpenListeners(),await y(this.dialog,`hide`),this.open=!1,this.dialog.close(),z(this),this.renderedWatcher.stop();let n=this.originalTrigger;typeof n?.focus==`function`&&setTimeout(()=>n.focus()),this.dispatchEvent(new ae)}addOpenListeners(){document.addEventListener(`keydown`,this.handleDocumentKeyDown),re(this)}removeOpenListeners(){document.removeEventListener(`keydown`,this.handleDocumentKeyDown),se(this)}handleDialogCancel(e){e.preventDefault(),!this.dialog.classList.contains(`hide`)&&e.target===this.dialog&&_(this)&&this.requestClose(this.dialog)}handleDialogClick(e){let t=e.target.closest(`[data-dialog="close"]`);t&&(e.stopPropagation(),this.requestClose(t))}async handleDialogPointerDown(e){e.target===this.dialog&&!ye(e,this.dialog)&&(this.lightDismiss?this.requestClose(this.dialog):await y(this.dialog,`pulse`))}handleRenderedChange(e){this.open?!e&&this.dialog.open?(this.removeOpenListeners(),this.dialog.close(),z(this)):e&&!this.dialog.open&&(this.addOpenListeners(),this.dialog.showModal(),R(this)):this.renderedWatcher.stop()}handleOpenChange(){this.open&&!this.dialog.open?this.show():!this.open&&this.dialog.open?(this.open=!0,this.requestClose(this.dialog)):this.open||this.renderedWatcher.stop()}async show(){let e=new m;this.dispatchEvent(e),e.defaultPrevented?this.open=!1:(this.addOpenListeners(),this.originalTrigger=document.activeElement,this.open=!0,this.dialog.showModal(),R(this),this.renderedWatcher.start(this.dialog),requestAnimationFrame(()=>{let e=this.querySelector(`[autofocus]`);e&&typeof e.focus==`function`?e.focus():this.dialog.focus()}),await y(this.dialog,`show`),this.dispatchEvent(new b))}render(){let e=!this.withoutHeader,t=this.hasSlotController.test(`footer`,`withFooter`),n=this.label.length>0||this.hasSlotController.test(`label`,`withLabel`);return s`
      <dialog
        part="dialog"
        aria-labelledby=${S(e&&n?`title`:void 0)}
        aria-label=${S(!e&&this.label?this.label:void 0)}
        class=${v({dialog:!0,open:this.open})}
        @cancel=${this.handleDialogCancel}
        @click=${this.handleDialogClick}
        @pointerdown=${this.handleDialogPointerDown}
      >
        ${e?s`
              <div part="header" class="header">
                <h2 part="title" class="title" id="title">
                  <!-- If there's no label, use an invisible character to prevent the header from collapsing -->
                  <slot name="label"> ${this.label.length>0?this.label:`​`} </slot>
                </h2>
                <div part="header-actions" class="header-actions">
                  <slot name="header-actions"></slot>
                  <wa-button
                    part="close-button"
                    exportparts="base:close-button__base"
                    class="close"
                    appearance="plain"
                    @click="${e=>this.requestClose(e.target)}"
                  >
                    <wa-icon
                      name="xmark"
                      label=${this.localize.term(`close`)}
                      library="system"
                      variant="solid"
                    ></wa-icon>
                  </wa-button>
                </div>
              </div>
            `:``}

        <div part="body" class="body"><slot></slot></div>

        <!-- Use a hidden element so we still get "slotchange" events. -->
        <div part="footer" class="footer" ?hidden=${!t}>
          <slot name="footer"></slot>
        </div>
      </dialog>
    `}};B.css=Ce,C([T(`.dialog`)],B.prototype,`dialog`,2),C([l({type:Boolean,reflect:!0})],B.prototype,`open`,2),C([l({reflect:!0})],B.prototype,`label`,2),C([l({attribute:`without-header`,type:Boolean,reflect:!0})],B.prototype,`withoutHeader`,2),C([l({attribute:`light-dismiss`,type:Boolean})],B.prototype,`lightDismiss`,2),C([l({attribute:`with-footer`,type:Boolean})],B.prototype,`withFooter`,2),C([l({attribute:`with-label`,type:Boolean})],B.prototype,`withLabel`,2),C([g(`open`,{waitUntilFirstUpdate:!0})],B.prototype,`handleOpenChange`,1),B=C([c(`wa-dialog`)],B),document.addEventListener(`click`,e=>{let t=e.target.closest(`[data-dialog]`);if(t instanceof Element){let[e,n]=Se(t.getAttribute(`data-dialog`)||``);if(e===`open`&&n?.length){let e=t.getRootNode().getElementById(n);e?.localName===`wa-dialog`?e.open=!0:console.warn(`A dialog with an ID of "${n}" could not be found in this document.`)}}}),document.addEventListener(`pointerdown`,()=>{});var we=()=>({checkValidity(e){let t=e.input,n={message:``,isValid:!0,invalidKeys:[]};if(!t)return n;let r=!0;if(`checkValidity`in t&&(r=t.checkValidity()),r)return n;if(n.isValid=!1,`validationMessage`in t&&(n.message=t.validationMessage),!(`validity`in t))return n.invalidKeys.push(`customError`),n;for(let e in t.validity){if(e===`valid`)continue;let r=e;t.validity[r]&&n.invalidKeys.push(r)}return n}}),V=class extends Event{constructor(){super(`wa-invalid`,{bubbles:!0,cancelable:!1,composed:!0})}},Te=()=>({observedAttributes:[`custom-error`],checkValidity(e){let t={message:``,isValid:!0,invalidKeys:[]};return e.customError&&(t.message=e.customError,t.isValid=!1,t.invalidKeys=[`customError`]),t}}),H=class extends x{constructor(){super(),this.name=null,this.disabled=!1,this.required=!1,this.assumeInteractionOn=[`input`],this.validators=[],this.valueHasChanged=!1,this.hasInteracted=!1,this.customError=null,this.emittedEvents=[],this.emitInvalid=e=>{e.target===this&&(this.hasInteracted=!0,this.dispatchEvent(new V))},this.handleInteraction=e=>{let t=this.emittedEvents;t.includes(e.type)||t.push(e.type),t.length===this.assumeInteractionOn?.length&&(this.hasInteracted=!0)},`addEventListener`in this&&this.addEventListener(`invalid`,this.emitInvalid)}static get validators(){return[Te()]}static get observedAttributes(){let e=new Set(super.observedAttributes||[]);for(let t of this.validators)if(t.observedAttributes)for(let n of t.observedAttributes)e.add(n);return[...e]}connectedCallback(){super.connectedCallback(),this.didSSR&&!this.hasUpdated?this.updateComplete.then(()=>{this.updateValidity()}):this.updateValidity(),this.assumeInteractionOn.forEach(e=>{this.addEventListener?.(e,this.handleInteraction)})}firstUpdated(...e){super.firstUpdated(...e),this.updateValidity()}willUpdate(e){if(e.has(`customError`)&&(this.customError||=null,this.setCustomValidity(this.customError||``)),e.has(`value`)||e.has(`disabled`)||e.has(`defaultValue`)){let e=this.value;this.updateFormValue(e)}e.has(`disabled`)&&(this.customStates.set(`disabled`,this.disabled),(this.hasAttribute(`disabled`)||!this.matches(`:disabled`))&&this.toggleAttribute(`disabled`,this.disabled)),super.willUpdate(e),this.didSSR&&!this.hasUpdated?this.updateComplete.then(()=>this.updateValidity()):this.updateValidity()}updateFormValue(e){if(Array.isArray(e)){if(this.name){let t=new FormData;for(let n of e)t.append(this.name,n);this.setValue(t,t)}}else this.setValue(e,e)}get labels(){return this.internals.labels}getForm(){return this.internals.form}set form(e){e?this.setAttribute(`form`,e):this.removeAttribute(`form`)}get form(){return this.internals.form}get validity(){return this.internals.validity}get willValidate(){return this.internals.willValidate}get validationMessage(){return this.internals.validationMessage}checkValidity(){return this.updateValidity(),this.internals.checkValidity()}reportValidity(){return this.updateValidity(),this.hasInteracted=!0,this.internals.reportValidity()}get validationTarget(){return this.input||void 0}setValidity(...e){let t=e[0],n=e[1],r=e[2];r||=this.validationTarget,this.internals.setValidity(t,n,r||void 0),this.requestUpdate(`validity`),this.setCustomStates()}setCustomStates(){let e=!!this.required,t=this.internals.validity.valid,n=this.hasInteracted;this.customStates.set(`required`,e),this.customStates.set(`optional`,!e),this.customStates.set(`invalid`,!t),this.customStates.set(`valid`,t),this.customStates.set(`user-invalid`,!t&&n),this.customStates.set(`user-valid`,t&&n)}setCustomValidity(e){e?(this.customError=e,this.setValidity({customError:!0},e,this.validationTarget)):(this.customError=null,this.setValidity({}))}formResetCallback(){this.resetValidity(),this.hasInteracted=!1,this.valueHasChanged=!1,this.emittedEvents=[],this.updateValidity()}formDisabledCallback(e){this.disabled=e,this.updateValidity()}formStateRestoreCallback(e,t){this.didSSR&&!this.hasUpdated?this.updateComplete.then(()=>{this.value=e,t===`restore`&&this.resetValidity(),this.updateValidity()}):(this.value=e,t===`restore`&&this.resetValidity(),this.updateValidity())}setValue(...e){let[t,n]=e;this.internals.setFormValue(t,n)}get allValidators(){let e=this.constructor.validators||[],t=this.validators||[];return[...e,...t]}resetValidity(){this.setCustomValidity(``),this.setValidity({})}updateValidity(){if(this.disabled||this.hasAttribute(`disabled`)||!this.willValidate){this.resetValidity();return}let e=this.allValidators;if(!e?.length)return;let t={customError:!!this.customError},n=this.validationTarget||this.input||void 0,r=``;for(let n of e){let{isValid:e,message:i,invalidKeys:a}=n.checkValidity(this);e||(r||=i,a?.length>=0&&a.forEach(e=>t[e]=!0))}r||=this.validationMessage,this.setValidity(t,r,n)}};H.formAssociated=!0,C([l({reflect:!0})],H.prototype,`name`,2),C([l({type:Boolean})],H.prototype,`disabled`,2),C([l({state:!0,attribute:!1})],H.prototype,`valueHasChanged`,2),C([l({state:!0,attribute:!1})],H.prototype,`hasInteracted`,2),C([l({attribute:`custom-error`,reflect:!0})],H.prototype,`customError`,2),C([l({attribute:!1,state:!0,type:Object})],H.prototype,`validity`,1);var Ee=r`
  @layer wa-component {
    :host {
      display: inline-block;

      /* Workaround because Chrome doesn't like :host(:has()) below
       * https://issues.chromium.org/issues/40062355
       * Firefox doesn't like this nested rule, so both are needed */
      &:has(wa-badge) {
        position: relative;
      }
    }

    /* Apply relative positioning only when needed to position wa-badge
     * This avoids creating a new stacking context for every button */
    :host(:has(wa-badge)) {
      position: relative;
    }
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    text-decoration: none;
    user-select: none;
    -webkit-user-select: none;
    white-space: nowrap;
    vertical-align: middle;
    transition-property: background, border, box-shadow, color, opacity, transform;
    transition-duration: var(--wa-transition-fast);
    transition-timing-function: var(--wa-transition-easing);
    transform-origin: center;
    cursor: pointer;
    padding: 0 var(--wa-form-control-padding-inline);
    font-family: inherit;
    font-size: inherit;
    font-weight: var(--wa-font-weight-action);
    height: var(--wa-form-control-height);
    width: 100%;

    background-color: var(--wa-color-fill-loud, var(--wa-color-neutral-fill-loud));

    border-color: transparent;
    color: var(--wa-color-on-loud, var(--wa-color-neutral-on-loud));
    border-start-start-radius: var(--_button-start-start-radius, var(--wa-form-control-border-radius));
    border-start-end-radius: var(--_button-start-end-radius, var(--wa-form-control-border-radius));
    border-end-start-radius: var(--_button-end-start-radius, var(--wa-form-control-border-radius));
    border-end-end-radius: var(--_button-end-end-radius, var(--wa-form-control-border-radius));
    border-style: var(--wa-form-control-border-style);
    border-width: var(--wa-form-control-border-width);
  }

  /* Hover and active transforms */
  .button:not(.disabled):not(.loading) {
    @media (hover: hover) {
      &:hover {
        transform: var(--wa-button-transform-hover);
      }
    }
    &:active {
      transform: var(--wa-button-transform-active);
    }

    @media (prefers-reduced-motion: reduce) {
      &:hover,
      &:active {
        transform: none;
      }
    }
  }

  /* Appearance modifiers */
  :host([appearance='plain']) {
    /* Indentation overrides for grouping */
    margin-inline-start: var(--_button-horizontal-indent);
    margin-block-start: var(--_button-vertical-indent);

    .button {
      color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
      background-color: transparent;
      border-color: transparent;
    }
    @media (hover: hover) {
      .button:not(.disabled):not(.loading):hover {
        color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
        background-color: var(--wa-color-fill-quiet, var(--wa-color-neutral-fill-quiet));
      }
    }
    .button:not(.disabled):not(.loading):active {
      color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
      background-color: color-mix(
        in oklab,
        var(--wa-color-fill-quiet, var(--wa-color-neutral-fill-quiet)),
        var(--wa-color-mix-active)
      );
    }
  }

  :host([appearance='outlined']) {
    /* Indentation overrides for grouping outlined */
    margin-inline-start: var(--_button-horizontal-indent-outlined);
    margin-block-start: var(--_button-vertical-indent-outlined);

    .button {
      color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
      background-color: transparent;
      border-color: var(--wa-color-border-loud, var(--wa-color-neutral-border-loud));
    }
    @media (hover: hover) {
      .button:not(.disabled):not(.loading):hover {
        color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
        background-color: var(--wa-color-fill-quiet, var(--wa-color-neutral-fill-quiet));
      }
    }
    .button:not(.disabled):not(.loading):active {
      color: var(--wa-color-on-quiet, var(--wa-color-neutral-on-quiet));
      background-color: color-mix(
        in oklab,
        var(--wa-color-fill-quiet, var(--wa-color-neutral-fill-quiet)),
        var(--wa-color-mix-active)
      );
    }
  }

  :host([appearance='filled']) {
    /* Indentation overrides for grouping */
    margin-inline-start: var(--_button-horizontal-indent);
    margin-block-start: var(--_button-vertical-indent);

    .button {
      color: var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));
      background-color: var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal));
      border-color: transparent;
    }
    @media (hover: hover) {
      .button:not(.disabled):not(.loading):hover {
        color: var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));
        background-color: color-mix(
          in oklab,
          var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal)),
          var(--wa-color-mix-hover)
        );
      }
    }
    .button:not(.disabled):not(.loading):active {
      color: var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));
      background-color: color-mix(
        in oklab,
        var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal)),
        var(--wa-color-mix-active)
      );
    }
  }

  :host([appearance='filled-outlined']) {
    /* Indentation overrides for grouping outlined */
    margin-inline-start: var(--_button-horizontal-indent-outlined);
    margin-block-start: var(--_button-vertical-indent-outlined);

    .button {
      color: var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));
      background-color: var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal));
      border-color: var(--wa-color-border-normal, var(--wa-color-neutral-border-normal));
    }
    @media (hover: hover) {
      .button:not(.disabled):not(.loading):hover {
        color: var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));
        background-color: color-mix(
          in oklab,
          var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal)),
          var(--wa-color-mix-hover)
        );
      }
    }
    .button:not(.disabled):not(.loading):active {
      color: var(--wa-color-on-normal, var(--wa-color-neutral-on-normal));
      background-color: color-mix(
        in oklab,
        var(--wa-color-fill-normal, var(--wa-color-neutral-fill-normal)),
        var(--wa-color-mix-active)
      );
    }
  }

  :host([appearance='accent']) {
    /* Indentation overrides for grouping */
    margin-inline-start: var(--_button-horizontal-indent);
    margin-block-start: var(--_button-vertical-indent);

    .button {
      color: var(--wa-color-on-loud, var(--wa-color-neutral-on-loud));
      background-color: var(--wa-color-fill-loud, var(--wa-color-neutral-fill-loud));
      border-color: transparent;
    }
    @media (hover: hover) {
      .button:not(.disabled):not(.loading):hover {
        background-color: color-mix(
          in oklab,
          var(--wa-color-fill-loud, var(--wa-color-neutral-fill-loud)),
          var(--wa-color-mix-hover)
        );
      }
    }
    .button:not(.disabled):not(.loading):active {
      background-color: color-mix(
        in oklab,
        var(--wa-color-fill-loud, var(--wa-color-neutral-fill-loud)),
        var(--wa-color-mix-active)
      );
    }
  }

  /* Focus states */
  .button:focus {
    outline: none;
  }

  .button:focus-visible {
    outline: var(--wa-focus-ring);
    outline-offset: var(--wa-focus-ring-offset);
  }

  /* Disabled state */
  :host([disabled]) {
    opacity: 0.5;
    cursor: not-allowed;

    /* When disabled, prevent mouse events from bubbling up from children */
    .button {
      pointer-events: none;
    }
  }

  /* Keep it last so Safari doesn't stop parsing this block */
  .button::-moz-focus-inner {
    border: 0;
  }

  /* Icon buttons */
  .button.is-icon-button {
    outline-offset: 2px;
    width: var(--wa-form-control-height);
    aspect-ratio: 1;
  }

  /* Icon buttons with a caret need to grow to fit both the icon and the caret */
  .button.is-icon-button.caret {
    width: auto;
    aspect-ratio: auto;
    min-width: var(--wa-form-control-height);
  }

  /* Pill modifier */
  :host([pill]) .button {
    border-start-start-radius: var(--_button-start-start-radius, var(--wa-border-radius-pill));
    border-start-end-radius: var(--_button-start-end-radius, var(--wa-border-radius-pill));
    border-end-start-radius: var(--_button-end-start-radius, var(--wa-border-radius-pill));
    border-end-end-radius: var(--_button-end-end-radius, var(--wa-border-radius-pill));
  }

  /*
   * Label
   */

  .start,
  .end {
    flex: 0 0 auto;
    display: flex;
    align-items: center;
    pointer-events: none;
  }

  .label {
    display: inline-block;
  }

  .is-icon-button .label {
    display: flex;
    justify-content: center;
  }

  .label::slotted(wa-icon) {
    align-self: center;
  }

  /*
   * Caret modifier
   */

  wa-icon[part='caret'] {
    display: flex;
    align-self: center;
    align-items: center;

    &::part(svg) {
      width: 0.875em;
      height: 0.875em;
    }

    .button:has(&) .end {
      display: none;
    }
  }

  /*
   * Loading modifier
   */

  .loading {
    position: relative;
    cursor: wait;

    .start,
    .label,
    .end,
    .caret {
      /* Hidden with opacity, not visibility, so the label stays in the accessibility tree */
      opacity: 0;

      /* Unlike visibility: hidden, opacity leaves the content clickable */
      pointer-events: none;
    }

    wa-spinner {
      --indicator-color: currentColor;
      --track-color: color-mix(in oklab, currentColor, transparent 90%);

      position: absolute;
      font-size: 1em;
      height: 1em;
      width: 1em;
      top: calc(50% - 0.5em);
      left: calc(50% - 0.5em);
    }
  }

  /*
   * Badges
   */

  .button ::slotted(wa-badge) {
    border-color: var(--wa-color-surface-default);
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    translate: 50% -50%;
    pointer-events: none;
  }

  :host(:dir(rtl)) ::slotted(wa-badge) {
    translate: -50% -50%;
  }

  /*
  * Button spacing
  */

  slot[name='start']::slotted(*) {
    margin-inline-end: 0.75em;
  }

  slot[name='end']::slotted(*),
  .button:not(.visually-hidden-label) [part='caret'] {
    margin-inline-start: 0.75em;
  }
`,De=r`
  :where(:root),
  .wa-neutral,
  :host([variant='neutral']) {
    --wa-color-fill-loud: var(--wa-color-neutral-fill-loud);
    --wa-color-fill-normal: var(--wa-color-neutral-fill-normal);
    --wa-color-fill-quiet: var(--wa-color-neutral-fill-quiet);
    --wa-color-border-loud: var(--wa-color-neutral-border-loud);
    --wa-color-border-normal: var(--wa-color-neutral-border-normal);
    --wa-color-border-quiet: var(--wa-color-neutral-border-quiet);
    --wa-color-on-loud: var(--wa-color-neutral-on-loud);
    --wa-color-on-normal: var(--wa-color-neutral-on-normal);
    --wa-color-on-quiet: var(--wa-color-neutral-on-quiet);
  }

  .wa-brand,
  :host([variant='brand']) {
    --wa-color-fill-loud: var(--wa-color-brand-fill-loud);
    --wa-color-fill-normal: var(--wa-color-brand-fill-normal);
    --wa-color-fill-quiet: var(--wa-color-brand-fill-quiet);
    --wa-color-border-loud: var(--wa-color-brand-border-loud);
    --wa-color-border-normal: var(--wa-color-brand-border-normal);
    --wa-color-border-quiet: var(--wa-color-brand-border-quiet);
    --wa-color-on-loud: var(--wa-color-brand-on-loud);
    --wa-color-on-normal: var(--wa-color-brand-on-normal);
    --wa-color-on-quiet: var(--wa-color-brand-on-quiet);
  }

  .wa-success,
  :host([variant='success']) {
    --wa-color-fill-loud: var(--wa-color-success-fill-loud);
    --wa-color-fill-normal: var(--wa-color-success-fill-normal);
    --wa-color-fill-quiet: var(--wa-color-success-fill-quiet);
    --wa-color-border-loud: var(--wa-color-success-border-loud);
    --wa-color-border-normal: var(--wa-color-success-border-normal);
    --wa-color-border-quiet: var(--wa-color-success-border-quiet);
    --wa-color-on-loud: var(--wa-color-success-on-loud);
    --wa-color-on-normal: var(--wa-color-success-on-normal);
    --wa-color-on-quiet: var(--wa-color-success-on-quiet);
  }

  .wa-warning,
  :host([variant='warning']) {
    --wa-color-fill-loud: var(--wa-color-warning-fill-loud);
    --wa-color-fill-normal: var(--wa-color-warning-fill-normal);
    --wa-color-fill-quiet: var(--wa-color-warning-fill-quiet);
    --wa-color-border-loud: var(--wa-color-warning-border-loud);
    --wa-color-border-normal: var(--wa-color-warning-border-normal);
    --wa-color-border-quiet: var(--wa-color-warning-border-quiet);
    --wa-color-on-loud: var(--wa-color-warning-on-loud);
    --wa-color-on-normal: var(--wa-color-warning-on-normal);
    --wa-color-on-quiet: var(--wa-color-warning-on-quiet);
  }

  .wa-danger,
  :host([variant='danger']) {
    --wa-color-fill-loud: var(--wa-color-danger-fill-loud);
    --wa-color-fill-normal: var(--wa-color-danger-fill-normal);
    --wa-color-fill-quiet: var(--wa-color-danger-fill-quiet);
    --wa-color-border-loud: var(--wa-color-danger-border-loud);
    --wa-color-border-normal: var(--wa-color-danger-border-normal);
    --wa-color-border-quiet: var(--wa-color-danger-border-quiet);
    --wa-color-on-loud: var(--wa-color-danger-on-loud);
    --wa-color-on-normal: var(--wa-color-danger-on-normal);
    --wa-color-on-quiet: var(--wa-color-danger-on-quiet);
  }
`,U=Symbol.for(``),Oe=e=>{if(e?.r===U)return e?._$litStatic$},W=(e,...t)=>({_$litStatic$:t.reduce((t,n,r)=>t+(e=>{if(e._$litStatic$!==void 0)return e._$litStatic$;throw Error(`Value passed to 'literal' function must be a 'literal' result: ${e}. Use 'unsafeStatic' to pass non-literal values, but\n            take care to ensure page security.`)})(n)+e[r+1],e[0]),r:U}),G=new Map,K=(e=>(t,...n)=>{let r=n.length,i,a,o=[],s=[],c,l=0,u=!1;for(;l<r;){for(c=t[l];l<r&&(a=n[l],(i=Oe(a))!==void 0);)c+=i+t[++l],u=!0;l!==r&&s.push(a),o.push(c),l++}if(l===r&&o.push(t[r]),u){let e=o.join(`$$lit$$`);(t=G.get(e))===void 0&&(o.raw=o,G.set(e,t=o)),n=s}return e(t,...n)})(s),q=class extends H{constructor(){super(...arguments),this.assumeInteractionOn=[`click`],this.hasSlotController=new w(this,`[default]`,`start`,`end`),this.localize=new h(this),this.invalid=!1,this.isIconButton=!1,this.title=``,this.variant=`neutral`,this.appearance=`accent`,this.size=`m`,this.withCaret=!1,this.withStart=!1,this.withEnd=!1,this.disabled=!1,this.loading=!1,this.pill=!1,this.type=`button`}static get validators(){return[...super.validators,we()]}handleSizeChange(){oe(this.localName,this.size)}constructLightDOMButton(){let e=document.createElement(`button`);for(let t of this.attributes)t.name!==`style`&&e.setAttribute(t.name,t.value);return e.type=this.type,e.style.position=`absolute !important`,e.style.width=`0 !important`,e.style.height=`0 !important`,e.style.clipPath=`inset(50%) !important`,e.style.overflow=`hidden !important`,e.style.whiteSpace=`nowrap !important`,this.name&&(e.name=this.name),e.value=this.value||``,e}handleClick(e){if(this.disabled||this.loading){e.preventDefault(),e.stopImmediatePropagation();return}if(this.type!==`submit`&&this.type!==`reset`||!this.getForm())return;let t=this.constructLightDOMButton();this.parentElement?.append(t),t.click(),t.remove()}handleInvalid(){this.dispatchEvent(new V)}handleLabelSlotChange(){let e=this.labelSlot.assignedNodes({flatten:!0}),t=!1,n=!1,r=!1,i=!1;[...e].forEach(e=>{if(e.nodeType===Node.ELEMENT_NODE){let r=e;r.localName===`wa-icon`?(n=!0,t||=r.label!==void 0):i=!0}else e.nodeType===Node.TEXT_NODE&&(e.textContent?.trim()||``).length>0&&(r=!0)}),this.isIconButton=n&&!r&&!i,this.customStates.set(`icon-button`,this.isIconButton),this.isIconButton&&!t&&console.warn(`Icon buttons must have a label for screen readers. Add <wa-icon label="..."> to remove this warning.`,this)}isButton(){return!this.href}isLink(){return!!this.href}handleDisabledChange(){this.customStates.set(`disabled`,this.disabled),this.updateValidity()}handleHrefChange(){this.customStates.set(`link`,this.isLink())}handleLoadingChange(){this.customStates.set(`loading`,this.loading)}setValue(...e){}click(){this.button.click()}focus(e){this.button.focus(e)}blur(){this.button.blur()}render(){let e=this.isLink(),t=e?W`a`:W`button`;return K`
      <${t}
        part="base button"
        class=${v({button:!0,caret:this.withCaret,disabled:this.disabled,loading:this.loading,rtl:this.localize.dir()===`rtl`,"has-label":this.hasSlotController.test(`[default]`),"has-start":this.hasSlotController.test(`start`,`withStart`),"has-end":this.hasSlotController.test(`end`,`withEnd`),"is-icon-button":this.isIconButton})}
        ?disabled=${S(e?void 0:this.disabled)}
        type=${S(e?void 0:this.type)}
        title=${this.title}
        name=${S(e?void 0:this.name)}
        value=${S(e?void 0:this.value)}
        href=${S(e?this.href:void 0)}
        target=${S(e?this.target:void 0)}
        download=${S(e?this.download:void 0)}
        rel=${S(e&&this.rel?this.rel:void 0)}
        role=${S(e?void 0:`button`)}
        aria-disabled=${S(e&&this.disabled?`true`:void 0)}
        aria-busy=${this.loading?`true`:`false`}
        tabindex=${this.disabled?`-1`:`0`}
        @invalid=${this.isButton()?this.handleInvalid:null}
        @click=${this.handleClick}
      >
        <slot name="start" part="start" class="start"></slot>
        <slot part="label" class="label" @slotchange=${this.handleLabelSlotChange}></slot>
        <slot name="end" part="end" class="end"></slot>
        ${this.withCaret?K`
                <wa-icon part="caret" class="caret" library="system" name="chevron-down" variant="solid"></wa-icon>
              `:``}
        ${this.loading?K`<wa-spinner part="spinner"></wa-spinner>`:``}
      </${t}>
    `}};q.shadowRootOptions={...H.shadowRootOptions,delegatesFocus:!0},q.css=[Ee,De,ce],C([T(`.button`)],q.prototype,`button`,2),C([T(`slot:not([name])`)],q.prototype,`labelSlot`,2),C([d()],q.prototype,`invalid`,2),C([d()],q.prototype,`isIconButton`,2),C([l()],q.prototype,`title`,2),C([l({reflect:!0})],q.prototype,`variant`,2),C([l({reflect:!0})],q.prototype,`appearance`,2),C([l({reflect:!0})],q.prototype,`size`,2),C([g(`size`)],q.prototype,`handleSizeChange`,1),C([l({attribute:`with-caret`,type:Boolean,reflect:!0})],q.prototype,`withCaret`,2),C([l({attribute:`with-start`,type:Boolean})],q.prototype,`withStart`,2),C([l({attribute:`with-end`,type:Boolean})],q.prototype,`withEnd`,2),C([l({type:Boolean})],q.prototype,`disabled`,2),C([l({type:Boolean,reflect:!0})],q.prototype,`loading`,2),C([l({type:Boolean,reflect:!0})],q.prototype,`pill`,2),C([l()],q.prototype,`type`,2),C([l({reflect:!0})],q.prototype,`name`,2),C([l({reflect:!0})],q.prototype,`value`,2),C([l({reflect:!0})],q.prototype,`href`,2),C([l()],q.prototype,`target`,2),C([l()],q.prototype,`rel`,2),C([l()],q.prototype,`download`,2),C([l({attribute:`formaction`})],q.prototype,`formAction`,2),C([l({attribute:`formenctype`})],q.prototype,`formEnctype`,2),C([l({attribute:`formmethod`})],q.prototype,`formMethod`,2),C([l({attribute:`formnovalidate`,type:Boolean})],q.prototype,`formNoValidate`,2),C([l({attribute:`formtarget`})],q.prototype,`formTarget`,2),C([g(`disabled`,{waitUntilFirstUpdate:!0})],q.prototype,`handleDisabledChange`,1),C([g(`href`)],q.prototype,`handleHrefChange`,1),C([g(`loading`,{waitUntilFirstUpdate:!0})],q.prototype,`handleLoadingChange`,1),q=C([c(`wa-button`)],q),q.disableWarning?.(`change-in-update`);var ke=r`
  :host {
    --track-width: 2px;
    --track-color: var(--wa-color-neutral-fill-normal);
    --indicator-color: var(--wa-color-brand-fill-loud);
    --speed: 2s;
    --size: 1em;

    /*
      Resizing a spinner element using anything but font-size will break the animation because the animation uses em
      units. Therefore, if a spinner is used in a flex container without \`flex: none\` applied, the spinner can
      grow/shrink and break the animation. The use of \`flex: none\` on the host element prevents this by always having
      the spinner sized according to its actual dimensions.
    */
    flex: none;
    display: inline-flex;
    width: var(--size);
    height: var(--size);
  }

  svg {
    width: 100%;
    height: 100%;
    aspect-ratio: 1;
    animation: spin var(--speed) linear infinite;
  }

  .track,
  .indicator {
    --radius: calc(var(--size) / 2 - var(--track-width) / 2);
    --circumference: calc(var(--radius) * 2 * 3.141592654);

    cx: calc(var(--size) / 2);
    cy: calc(var(--size) / 2);
    r: var(--radius);
    fill: none;
    stroke-width: var(--track-width);
  }

  .track {
    stroke: var(--track-color);
  }

  .indicator {
    stroke: var(--indicator-color);
    stroke-linecap: round;
    stroke-dasharray: calc(0.597 * var(--circumference)), calc(0.796 * var(--circumference));
    stroke-dashoffset: calc(-0.04 * var(--circumference));
    animation: dash 1.5s ease-in-out infinite;
  }

  @keyframes spin {
    0% {
      transform: rotate(0deg);
    }
    100% {
      transform: rotate(360deg);
    }
  }

  @keyframes dash {
    0% {
      stroke-dasharray: calc(0.008 * var(--circumference)), calc(1.194 * var(--circumference));
      stroke-dashoffset: 0;
    }
    50% {
      stroke-dasharray: calc(0.716 * var(--circumference)), calc(1.194 * var(--circumference));
      stroke-dashoffset: calc(-0.278 * var(--circumference));
    }
    100% {
      stroke-dasharray: calc(0.716 * var(--circumference)), calc(1.194 * var(--circumference));
      stroke-dashoffset: calc(-0.987 * var(--circumference));
    }
  }
`,J=class extends x{constructor(){super(...arguments),this.localize=new h(this)}render(){return s`
      <svg
        part="base spinner"
        role="progressbar"
        aria-label=${this.localize.term(`loading`)}
        fill="none"
        xmlns="http://www.w3.org/2000/svg"
      >
        <circle class="track" />
        <circle class="indicator" />
      </svg>
    `}};J.css=ke,J=C([c(`wa-spinner`)],J);var Ae=[`actions`,`thoughts`,`painPoints`,`opportunities`],Y=class extends e{constructor(...e){super(...e),this.journey=null,this.choices={},this.touchpoint=null,this.phase=``,this.fresh=!1,this.contents=[],this.addContent=e=>{let t=e.target,n=t.value.trim();if(!n||this.contents.some(e=>e.key===n))return;let r=this.choices.contents?.find(e=>e.key===n);(r||!this.choices.contents)&&(this.contents=[...this.contents,r??{key:n,title:n,state:``}],t.value=``)},this.submit=e=>{if(e.preventDefault(),!this.touchpoint)return;let t=new FormData(e.target),n=e=>String(t.get(e)??``).trim(),r=e=>n(e).split(`
`).map(e=>e.trim()).filter(e=>e),i=t.getAll(`contents`),a=this.contents.filter(({key:e})=>i.includes(e)),o={...this.touchpoint,name:n(`name`),channel:n(`channel`),owner:n(`owner`)||null,emotion:n(`emotion`)===``?null:Number(n(`emotion`)),actions:r(`actions`),thoughts:r(`thoughts`),painPoints:r(`painPoints`),opportunities:r(`opportunities`),leadsTo:t.getAll(`leadsTo`).map(String),contents:a,gap:a.length===0};this.dispatchEvent(new CustomEvent(`applied`,{detail:{touchpoint:o,phase:n(`phase`)}})),this.close()},this.takeAway=()=>{this.dispatchEvent(new CustomEvent(`removed`,{detail:this.touchpoint?.key??``})),this.close()},this.close=()=>{let e=this.renderRoot.querySelector(`wa-dialog`);e&&(e.open=!1)},this.closed=e=>{e.target.localName===`wa-dialog`&&(this.touchpoint=null)}}static{this.styles=[u,r`
    wa-dialog { --width: min(44rem, calc(100vw - 1.5rem)); }
    wa-dialog::part(body) { padding-block-end: 0; }
    wa-dialog::part(title) { font: 700 1.125rem/1.3 var(--cj-font); }
    form { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: .9rem 1rem; padding: 4px; }
    .all { grid-column: 1 / -1; }
    .lines { color: var(--cj-muted); font-weight: 400; }
    fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
    legend { padding: 0; font-size: .8125rem; font-weight: 600; margin-block-end: .25rem; }
    .chips { display: flex; flex-wrap: wrap; gap: .35rem; margin-block-end: .35rem; }
    .chips label { position: relative; display: inline-flex; align-items: center; gap: .35rem; margin: 0; min-height: 2rem; padding: .2rem .7rem; border: 1px solid var(--cj-line); border-radius: 99px; font-weight: 500; cursor: pointer; }
    .chips label:has(:checked) { background: var(--cj-accent-soft); border-color: var(--cj-accent); color: var(--cj-accent); }
    .chips label:has(:focus-visible) { box-shadow: var(--cj-focus); }
    .chips input { position: absolute; inset: 0; min-height: 0; opacity: 0; margin: 0; cursor: pointer; }
    .chips svg { width: .9em; height: .9em; }
    .chips label:not(:has(:checked)) svg { display: none; }
    footer { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .5rem; justify-content: end; position: sticky; inset-block-end: 0; padding-block: .75rem; background: var(--cj-card); border-block-start: 1px solid var(--cj-line); }
    footer .bad { margin-inline-end: auto; }
  `]}show(e,t,n){[this.touchpoint,this.phase,this.fresh,this.contents]=[e,t,n,e.contents]}render(){let e=this.touchpoint;return s`<wa-dialog label=${e?this.fresh?F().added:e.name:``} ?open=${e!==null} @wa-after-hide=${this.closed}>
      ${e?this.renderForm(e):a}</wa-dialog>`}renderForm(e){let t=F();return s`<form @submit=${this.submit}>
      <div class="all"><label for="name">${t.name}</label><input id="name" name="name" required maxlength="200" autofocus .value=${e.name}></div>
      <div><label for="channel">${t.channel}</label>${this.renderChannel(e)}</div>
      <div><label for="phase">${t.stage}</label><select id="phase" name="phase">${this.journey?.stages.map(({phase:e,name:t})=>X(e,t,this.phase))}</select></div>
      <div><label for="owner">${t.owner}</label><input id="owner" name="owner" list="owners" .value=${e.owner??``}>
        <datalist id="owners">${this.choices.owners?.map(e=>s`<option value=${e}></option>`)}</datalist></div>
      <div><label for="emotion">${t.emotion}</label><select id="emotion" name="emotion">
        ${[null,-2,-1,0,1,2].map(t=>X(t===null?``:String(t),I(t),e.emotion===null?``:String(e.emotion)))}</select></div>
      ${Ae.map(n=>s`<div><label for=${n}>${t[n]} <span class="lines">(${t.lines})</span></label><textarea id=${n} name=${n} rows="3" .value=${e[n].join(`
`)}></textarea></div>`)}
      ${this.renderLeadsTo(e)}
      <fieldset class="all"><legend>${t.contents}</legend>
        <div class="chips">${this.contents.map(({key:e,title:t})=>s`<label><input type="checkbox" name="contents" value=${e} checked>${o(`good`)}${t}</label>`)}</div>
        <input name="content" list="items" aria-label=${t.addContent} placeholder=${t.addContent} @change=${this.addContent}>
        <datalist id="items">${this.choices.contents?.map(({key:e,title:t})=>s`<option value=${e}>${t}</option>`)}</datalist></fieldset>
      <footer>
        ${this.fresh?a:s`<button type="button" class="bad" @click=${this.takeAway}>${o(`trash`)} ${t.remove}</button>`}
        <button type="button" @click=${this.close}>${t.cancel}</button>
        <button class="primary">${t.apply}</button>
      </footer>
    </form>`}renderChannel({channel:e}){let{channels:t}=this.choices;return t?s`<select id="channel" name="channel" required>${t.map(({key:t,name:n})=>X(t,n,e))}</select>`:s`<input id="channel" name="channel" required .value=${e}>`}renderLeadsTo(e){let t=this.journey?A(this.journey).filter(({key:t})=>t!==e.key):[];return t.length===0?a:s`<fieldset class="all"><legend>${F().leadsTo}</legend><div class="chips">${t.map(({key:t,name:n})=>s`
      <label><input type="checkbox" name="leadsTo" value=${t} .checked=${e.leadsTo.includes(t)}>${o(`good`)}${n}</label>`)}</div></fieldset>`}};f([l({attribute:!1})],Y.prototype,`journey`,void 0),f([l({attribute:!1})],Y.prototype,`choices`,void 0),f([d()],Y.prototype,`touchpoint`,void 0),f([d()],Y.prototype,`phase`,void 0),f([d()],Y.prototype,`fresh`,void 0),f([d()],Y.prototype,`contents`,void 0),Y=f([c(`cj-touchpoint-dialog`)],Y);function X(e,t,n){return s`<option value=${e} .selected=${e===n}>${t}</option>`}var je=[`actions`,`thoughts`],Me=[`painPoints`,`opportunities`],Ne={ArrowUp:e=>e+1,ArrowRight:e=>e+1,ArrowDown:e=>e-1,ArrowLeft:e=>e-1,Home:()=>-2,End:()=>2},Z=class extends e{constructor(...e){super(...e),this.journey=null,this.choices={},this.picture=``,this.newContent=``,this.readonly=!1,this.said=``,this.past=[],this.posted=({detail:{sent:e,answer:t}})=>{let n=t?.journey;e===this.journey&&n?.key===this.journey?.key&&(this.journey=n??this.journey)},this.applied=({detail:{touchpoint:e,phase:t}})=>{this.journey&&this.change(e.key?he(j(this.journey,e),e.key,t):pe(this.journey,t,{...e,key:ge(this.journey,e.name)}),``)},this.removed=({detail:e})=>{this.journey&&this.change(me(this.journey,e),F().removed(this.names([e])[0]??e))},this.undo=()=>{let e=this.past.at(-1);e&&(this.past=this.past.slice(0,-1),this.take(e,F().undone))}}static{this.styles=[u,P]}connectedCallback(){super.connectedCallback(),document.addEventListener(`cj-posted`,this.posted);let e=ne(this);if(!e||this.journey)return;let{choices:t,...n}=e;this.journey=n,this.choices=t??this.choices}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`cj-posted`,this.posted)}render(){if(!this.journey)return a;let e=Pe(this.journey);return s`
      ${this.renderTop(this.journey)}
      <div class="note"><span role="status">${this.said}</span>${this.past.length>0?s`<button type="button" @click=${this.undo}>${F().undo}</button>`:a}</div>
      <div class="map" tabindex="0" role="region" aria-label=${F().map(this.journey.name,this.journey.persona.name)}>
        <table style=${D({"--columns":String(e.length)})}>
          <colgroup><col class="head">${e.map(()=>s`<col>`)}</colgroup>
          <thead><tr><td></td>${this.journey.stages.map(e=>this.renderStage(e))}</tr></thead>
          <tbody>
            ${Q(F().touchpoints,e,``,e=>this.renderCard(e))}
            ${je.map(t=>Q(F()[t],e,t,e=>$(e[t])))}
            <tr><th scope="row"><div class="scale"><span>${I(2)}</span>${F().emotion}<span>${I(-2)}</span></div></th><td class="feelings" colspan=${e.length}>${this.renderCurve(e)}</td></tr>
            ${Me.map(t=>Q(F()[t],e,t,e=>$(e[t])))}
            ${Q(F().owner,e,``,e=>e.owner??`–`)}
            ${Q(F().leadsTo,e,``,e=>$(this.names(e.leadsTo)))}
            ${Q(F().contents,e,`contents`,(e,t)=>this.renderContents(e,t))}
          </tbody>
        </table>
      </div>
      ${this.readonly?a:s`<p class="keys">${F().keys}</p>
        <cj-touchpoint-dialog .journey=${this.journey} .choices=${this.choices} @applied=${this.applied} @removed=${this.removed}></cj-touchpoint-dialog>`}`}renderTop({name:e,persona:t}){let n=F();return s`<div class="top">
      ${t.portrait?s`<img src=${t.portrait} alt="">`:a}
      <div><strong>${e}</strong><span>${t.name}</span></div>
      ${this.picture?s`
        <button type="button" @click=${()=>this.export(de)}>${o(`save`)} ${n.svg}</button>
        <button type="button" @click=${()=>this.export(fe)}>${o(`save`)} ${n.png}</button>`:a}
    </div>`}renderStage(e){let t=F();return s`<th scope="colgroup" class="stage" colspan=${Math.max(1,e.touchpoints.length)}><div>${e.name}
      ${this.readonly?a:s`<button type="button" aria-label=${t.add(e.name)} title=${t.add(e.name)} @click=${()=>this.begin(e)}>${o(`plus`)}</button>`}</div></th>`}renderCard(e){let t=F(),n=s`<strong>${e.name}</strong><span>${this.channelName(e.channel)}</span>`;if(this.readonly)return s`<div class="card">${n}</div>`;let r=this.journey;return s`<button type="button" class="card" data-key=${e.key} title=${t.edit(e.name)} aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight" aria-haspopup="dialog" @click=${()=>this.open(e)} @keydown=${t=>this.shift(t,e)}>${n}</button>
      <div class="moves">
        <button type="button" class="quiet" aria-label=${t.back(e.name)} ?disabled=${M(r,e.key,-1)===r} @click=${()=>this.moveBy(e,-1)}>${o(`left`)}</button>
        <button type="button" class="quiet" aria-label=${t.on(e.name)} ?disabled=${M(r,e.key,1)===r} @click=${()=>this.moveBy(e,1)}>${o(`right`)}</button>
      </div>`}renderCurve(e){let t=e.map(({touchpoint:e})=>e?.emotion??null),r=e.length*100;return s`<div class="curve">
      <svg viewBox="0 0 ${r} 100" preserveAspectRatio="none" aria-hidden="true">
        ${[-2,0,2].map(e=>n`<line class="level" x1="0" x2=${r} y1=${O(e)} y2=${O(e)}/>`)}
        <path class="line" d=${ue(t)}></path>
      </svg>
      ${e.map(({touchpoint:t},n)=>t?this.renderPoint(t,(n+.5)/e.length):a)}</div>`}renderPoint(e,t){let{emotion:n,name:r}=e;return s`<span class="point ${n===null?`unasked`:n<0?`bad`:``} ${(n??0)<-1?`low`:``}" style=${D({left:`${t*100}%`,top:`${O(n)}%`})}
      role="slider" tabindex="0" aria-label="${F().emotion}: ${r}" aria-orientation="vertical" aria-valuemin="-2" aria-valuemax="2" aria-valuenow=${n??0} aria-valuetext=${I(n)}
      aria-readonly=${this.readonly?`true`:`false`} title="${r}: ${I(n)}" @keydown=${t=>this.feel(t,e)} @pointerdown=${t=>this.drag(t,e)}><em aria-hidden="true">${I(n)}</em></span>`}renderContents(e,t){let n=e.contents.length>0?s`<ul>${e.contents.map(({title:e,state:t,href:n})=>s`<li>${n?s`<a href=${n}>${e}</a>`:e} ${t?s`<small>${t}</small>`:a}</li>`)}</ul>`:a;if(!e.gap)return n===a?`–`:n;let r=_e(this.newContent,{persona:this.journey?.persona.key??``,phase:t.phase,channel:e.channel,touchpoint:e.key});return s`${n}<div class="gap"><span>${o(`warning`)} ${F().gap}</span>${this.newContent?s`<a href=${r}>${F().create}</a>`:a}</div>`}names(e){let t=this.journey?A(this.journey):[];return e.map(e=>t.find(t=>t.key===e)?.name??e)}channelName(e){return this.choices.channels?.find(t=>t.key===e)?.name??e}open(e){let t=this.journey?.stages.find(({touchpoints:t})=>t.includes(e));this.dialog.show(e,t?.phase??``,!1)}begin(e){let t=this.journey?.channel??this.choices.channels?.[0]?.key??``;this.dialog.show({key:``,name:``,channel:t,owner:null,actions:[],thoughts:[],emotion:null,painPoints:[],opportunities:[],leadsTo:[],contents:[],gap:!0},e.phase,!0)}shift(e,t){let n=e.altKey?{ArrowLeft:-1,ArrowRight:1}[e.key]:void 0;n&&(e.preventDefault(),this.moveBy(t,n))}moveBy({key:e,name:t},n){if(!this.journey)return;let r=M(this.journey,e,n),i=r.stages.find(({touchpoints:t})=>t.some(t=>t.key===e));this.change(r,F().moved(t,i?.name??``)),this.updateComplete.then(()=>this.renderRoot.querySelector(`[data-key="${e}"]`)?.focus())}feel(e,t){let n=Ne[e.key];this.readonly||e.altKey||e.ctrlKey||e.metaKey||!(n||e.key===`Delete`)||(e.preventDefault(),this.setEmotion(t,n?Math.max(-2,Math.min(2,n(t.emotion??0))):null))}drag(e,t){let n=e.currentTarget,r=n.parentElement?.getBoundingClientRect();if(this.readonly||!r)return;let i=({clientY:e})=>Math.max(-2,Math.min(2,Math.round((50-(e-r.top)/r.height*100)/19))),a=new AbortController,o=null;n.setPointerCapture(e.pointerId),n.addEventListener(`pointermove`,t=>{o===null&&Math.abs(t.clientY-e.clientY)<4||(o=i(t),n.style.top=`${O(o)}%`)},{signal:a.signal});for(let e of[`pointerup`,`pointercancel`])n.addEventListener(e,()=>{a.abort(),n.style.top=`${O(t.emotion)}%`,o!==null&&e===`pointerup`&&this.setEmotion(t,o)},{signal:a.signal})}setEmotion(e,t){this.journey&&t!==e.emotion&&this.change(j(this.journey,{...e,emotion:t}),``)}change(e,t){this.journey&&e!==this.journey&&(this.past=[...this.past.slice(-49),this.journey],this.take(e,t))}take(e,t){this.journey=e,this.said=t,this.dispatchEvent(new CustomEvent(`cj-change`,{detail:e,bubbles:!0,composed:!0}))}async export(e){try{await e(this.picture,this.journey?.key??`journey`),this.said=``}catch{this.said=F().failed}}};f([l({attribute:!1})],Z.prototype,`journey`,void 0),f([l({attribute:!1})],Z.prototype,`choices`,void 0),f([l()],Z.prototype,`picture`,void 0),f([l({attribute:`new-content`})],Z.prototype,`newContent`,void 0),f([l({type:Boolean})],Z.prototype,`readonly`,void 0),f([d()],Z.prototype,`said`,void 0),f([d()],Z.prototype,`past`,void 0),f([T(`cj-touchpoint-dialog`)],Z.prototype,`dialog`,void 0),Z=f([c(`cj-journey-map`)],Z);function Pe(e){return e.stages.flatMap(e=>e.touchpoints.length===0?[{stage:e,touchpoint:null,first:!0}]:e.touchpoints.map((t,n)=>({stage:e,touchpoint:t,first:n===0})))}function Q(e,t,n,r){return s`<tr><th scope="row">${e}</th>${t.map(({stage:e,touchpoint:t,first:i})=>s`
    <td class="${n} ${i?`first`:``}">${t?r(t,e):a}</td>`)}</tr>`}function $(e){return e.length>0?s`<ul>${e.map(e=>s`<li>${e}</li>`)}</ul>`:`–`}export{Z as JourneyMap};