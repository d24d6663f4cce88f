import{a as e,c as t,h as n,i as r,n as i,o as a,t as o,u as s}from"./icons-DhKjKWe4.js";import{a as c,i as l,n as u,r as d,t as f}from"./decorate-Cbtz0Q27.js";import{a as p,c as m,i as h,l as g,n as _,o as v,s as y,t as b}from"./directive-helpers-C5ULFc-1.js";import{n as x,t as S}from"./prose-B1-sq21F.js";var C=(e,t,n)=>{let r=new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},w=y(class extends m{constructor(e){if(super(e),e.type!==g.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(e,[n,r,i]){let a=b(e),{values:o,keys:s}=this.dt(n,r,i);if(!Array.isArray(a))return this.ut=s,o;let c=this.ut??=[],l=[],u,d,f=0,m=a.length-1,g=0,y=o.length-1;for(;f<=m&&g<=y;)if(a[f]===null)f++;else if(a[m]===null)m--;else if(c[f]===s[g])l[g]=p(a[f],o[g]),f++,g++;else if(c[m]===s[y])l[y]=p(a[m],o[y]),m--,y--;else if(c[f]===s[y])l[y]=p(a[f],o[y]),v(e,l[y+1],a[f]),f++,y--;else if(c[m]===s[g])l[g]=p(a[m],o[g]),v(e,a[f],a[m]),m--,g++;else if(u===void 0&&(u=C(s,g,y),d=C(c,f,m)),u.has(c[f])){if(u.has(c[m])){let t=d.get(s[g]),n=t===void 0?null:a[t];if(n===null){let t=v(e,a[f]);p(t,o[g]),l[g]=t}else l[g]=p(n,o[g]),v(e,a[f],n),a[t]=null;g++}else _(a[m]),m--}else _(a[f]),f++;for(;g<=y;){let t=v(e,l[y+1]);p(t,o[g]),l[g++]=t}for(;f<=m;){let e=a[f++];e!==null&&_(e)}return this.ut=s,h(e,l),t}}),T=n`
  .browser, .phone, .voice, .sign { background: var(--cj-card); border: 1px solid var(--cj-line); box-shadow: var(--cj-shadow); }
  .browser { border-radius: var(--cj-radius); overflow: hidden; }
  .chrome { display: flex; align-items: center; gap: .35rem; padding: .45rem .7rem; background: var(--cj-soft); border-block-end: 1px solid var(--cj-line); }
  .chrome i { width: .6rem; height: .6rem; border-radius: 50%; background: var(--cj-line); }
  .chrome span { margin-inline-start: .6rem; padding: .1rem .8rem; flex: 1; border-radius: 99px; background: var(--cj-card); color: var(--cj-muted); font-size: .75rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .page { height: 27rem; overflow: auto; padding: 1.4rem clamp(1rem, 6cqi, 2.5rem); overscroll-behavior: contain; }
  .page img { display: block; width: 100%; height: auto; max-height: 11rem; object-fit: cover; border-radius: 6px; margin-block-end: 1rem; background: var(--cj-soft); }
  .headline { margin: 0 0 .4rem; font-size: 1.6rem; line-height: 1.2; font-weight: 700; letter-spacing: -.01em; text-wrap: balance; }
  .lead { margin: 0 0 1rem; font-size: 1.0625rem; color: var(--cj-muted); }
  .actions { display: flex; flex-wrap: wrap; gap: .4rem; margin-block-start: 1rem; }
  .action { padding: .4rem .8rem; border-radius: 99px; background: var(--cj-accent); color: var(--cj-on-accent); font-size: .875rem; font-weight: 600; }
  .phone { width: min(100%, 17.5rem); margin-inline: auto; padding: .5rem; border: 2px solid var(--cj-edge); border-radius: 2.2rem; position: relative; }
  .phone::before { content: ""; position: absolute; inset-block-start: .85rem; inset-inline: 0; width: 4.5rem; height: .9rem; margin-inline: auto; border-radius: 99px; background: var(--cj-ink); opacity: .85; }
  .phone .page { padding: 2.2rem 1rem 1.4rem; border-radius: 1.7rem; height: 29rem; }
  .phone .headline { font-size: 1.3rem; }
  .phone .action { display: block; flex: 1 1 100%; text-align: center; }
  .watch { position: relative; width: 13.5rem; margin: 2rem auto 2.4rem; }
  .watch::before, .watch::after { content: ""; position: absolute; inset-inline: 3.4rem; height: 3rem; background: var(--cj-line); z-index: 0; }
  .watch::before { inset-block-start: -1.6rem; border-radius: 12px 12px 0 0; }
  .watch::after { inset-block-end: -1.6rem; border-radius: 0 0 12px 12px; }
  .face { position: relative; z-index: 1; width: 13.5rem; height: 13.5rem; padding: 1.6rem 1.7rem; border: 7px solid #3a3f4a; border-radius: 50%; background: #07090c; color: #f3f5f7; display: flex; flex-direction: column; align-items: center; justify-content: center; text-align: center; gap: .35rem; overflow: hidden; }
  .face strong { font-size: 1.0625rem; line-height: 1.2; }
  .face span { font-size: .8125rem; line-height: 1.3; color: #cdd3da; }
  .face .actions { margin: .2rem 0 0; }
  .face .action { padding: .2rem .7rem; font-size: .75rem; background: #7cc7a0; color: #0f1c15; }
  .sign { container-type: inline-size; position: relative; aspect-ratio: 16 / 9; border: 6px solid #3a3f4a; border-radius: 8px; overflow: hidden; display: flex; background: #10141a; color: #fff; }
  .sign img { width: 42%; height: 100%; object-fit: cover; }
  .sign div { flex: 1; min-width: 0; padding: 4cqi 5cqi; display: flex; flex-direction: column; justify-content: center; gap: 3cqi; }
  .sign strong { font-size: 8.5cqi; line-height: 1.08; letter-spacing: -.02em; hyphens: auto; overflow-wrap: break-word; }
  .sign span { font-size: 4.3cqi; line-height: 1.25; color: #d4dae1; }
  .voice { padding: 1.1rem 1.2rem; border-radius: var(--cj-radius); }
  .bubble { width: fit-content; max-width: 24rem; padding: .65rem .9rem; border-radius: 18px 18px 18px 5px; background: var(--cj-soft); overflow-wrap: anywhere; }
  .bubble u { color: var(--cj-accent); text-underline-offset: 2px; }
  .bubble img { display: block; width: calc(100% + 1.8rem); max-height: 8rem; object-fit: cover; margin: -.65rem -.9rem .6rem; border-radius: 18px 18px 0 0; }
  .bubble strong, .bubble > span, .push strong, .push span, .email strong, .email span { display: block; }
  .push { display: flex; gap: .7rem; align-items: flex-start; padding: .7rem .8rem; border-radius: 16px; background: var(--cj-card); border: 1px solid var(--cj-line); box-shadow: var(--cj-shadow); }
  .push > div { flex: 1; min-width: 0; }
  .push i { width: 2rem; height: 2rem; border-radius: 8px; background: var(--cj-accent); flex: none; }
  .push small, .email small { color: var(--cj-muted); }
  .push .actions { display: flex; margin-block-start: .5rem; }
  .push .action, .chat .action { background: var(--cj-accent-soft); color: var(--cj-accent); }
  .email { padding: .6rem .9rem; border: 1px solid var(--cj-line); border-inline-start: 3px solid var(--cj-accent); border-radius: 6px; background: var(--cj-card); }
  .email span { color: var(--cj-muted); overflow: hidden; text-overflow: ellipsis; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
`,E=r({en:{region:`Preview`,loading:`The preview is on its way…`,nothing:`Nothing is shown here`,failed:`The preview could not be had:`,ended:`This preview has ended. Reload the page to go on.`,offline:`The server does not answer. What is shown is the last that was had.`,source:`Where each field comes from`,field:`Field`,wording:`Wording`,origin:`How`,base:`base`,speak:`Speak aloud`,pause:`Pause`,goOn:`Go on`,stop:`Stop`,seconds:e=>`${e} seconds`,reprompt:`When nobody answers:`,noVoice:`This browser cannot speak.`,noSpeech:`Nothing is said.`,subject:`Subject`,now:`now`,sources:{AUTHORED:`written for this`,INHERITED:`inherited`,DERIVED:`derived from another field`,SHORTENED:`shortened`},withheld:{UNKNOWN:`There is no such item.`,UNPUBLISHED:`It is not published.`,OUT_OF_SCHEDULE:`It is outside of its schedule.`,EXCLUDED_TOPIC:`The persona is not to be bothered with this topic.`,NO_LOCALE:`It is not worded in this language.`},kinds:{SCREEN:`screen`,WEARABLE:`watch`,VOICE:`voice`,SIGNAGE:`sign`,MESSAGE:`message`,CHAT:`chat`,OFFLINE:`offline`},fields:{headline:`Headline`,summary:`Summary`,body:`Text`,callsToAction:`Actions`,media:`Media`,speech:`Speech`,glance:`Glance`,"glance.title":`Glance: title`,"glance.text":`Glance: text`}},de:{region:`Vorschau`,loading:`Die Vorschau kommt …`,nothing:`Hier erscheint nichts`,failed:`Die Vorschau kam nicht:`,ended:`Diese Vorschau ist abgelaufen. Laden Sie die Seite neu.`,offline:`Der Server antwortet nicht. Zu sehen ist der letzte Stand.`,source:`Woher jedes Feld kommt`,field:`Feld`,wording:`Fassung`,origin:`Wie`,base:`Grundfassung`,speak:`Vorlesen`,pause:`Pause`,goOn:`Weiter`,stop:`Anhalten`,seconds:e=>`${e} Sekunden`,reprompt:`Wenn niemand antwortet:`,noVoice:`Dieser Browser kann nicht vorlesen.`,noSpeech:`Es wird nichts gesagt.`,subject:`Betreff`,now:`jetzt`,sources:{AUTHORED:`hierfür geschrieben`,INHERITED:`übernommen`,DERIVED:`aus anderem Feld gebildet`,SHORTENED:`gekürzt`},withheld:{UNKNOWN:`Diesen Inhalt gibt es nicht.`,UNPUBLISHED:`Er ist nicht veröffentlicht.`,OUT_OF_SCHEDULE:`Er ist außerhalb seines Zeitplans.`,EXCLUDED_TOPIC:`Die Persona soll mit diesem Thema nicht behelligt werden.`,NO_LOCALE:`In dieser Sprache gibt es ihn nicht.`},kinds:{SCREEN:`Bildschirm`,WEARABLE:`Uhr`,VOICE:`Stimme`,SIGNAGE:`Anzeige`,MESSAGE:`Nachricht`,CHAT:`Chat`,OFFLINE:`offline`},fields:{headline:`Überschrift`,summary:`Zusammenfassung`,body:`Text`,callsToAction:`Aufforderungen`,media:`Medien`,speech:`Gesprochenes`,glance:`Blick`,"glance.title":`Blick: Titel`,"glance.text":`Blick: Text`}}});function D(e,t){return typeof Intl.Segmenter==`function`?[...new Intl.Segmenter(t,{granularity:`sentence`}).segment(e)].map(({segment:e})=>e.trim()).filter(e=>e):[e]}var O=class extends e{constructor(...e){super(...e),this.speech=null,this.locale=``,this.now=`silent`,this.sentence=-1,this.turn=0}static{this.styles=[u,n`
    .text { margin: 0 0 .8rem; max-height: 14rem; overflow: auto; font-size: 1.0625rem; border-radius: 4px; }
    mark { background: var(--cj-accent-soft); color: inherit; border-radius: 3px; box-shadow: 0 0 0 2px var(--cj-accent-soft); }
    .bar { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; }
    .seconds { margin-inline-start: auto; color: var(--cj-muted); font-size: .875rem; }
    .reprompt { margin: .8rem 0 0; color: var(--cj-muted); font-size: .875rem; }
  `]}disconnectedCallback(){super.disconnectedCallback(),this.stop()}willUpdate(e){let t=e.get(`speech`);e.has(`speech`)&&t?.plain!==this.speech?.plain&&this.stop()}render(){let e=E();if(!this.speech)return s`<p class="text">${e.noSpeech}</p>`;let t=new Intl.NumberFormat(i(),{maximumFractionDigits:1});return s`
      <p class="text" lang=${this.locale} tabindex="0" role="group" aria-label=${e.fields.speech??``}>${this.parts.map((e,t)=>s`${t===this.sentence?s`<mark>${e}</mark>`:e} `)}</p>
      <div class="bar">
        ${`speechSynthesis`in window?this.renderButtons():s`<span>${e.noVoice}</span>`}
        <span class="seconds">${e.seconds(t.format(this.speech.seconds))}</span>
      </div>
      ${this.speech.reprompt?s`<p class="reprompt">${e.reprompt} <span lang=${this.locale}>„${this.speech.reprompt}“</span></p>`:a}`}renderButtons(){let e=E(),[t,n]=this.now===`speaking`?[e.pause,`pause`]:[this.now===`paused`?e.goOn:e.speak,`play`];return s`
      <button type="button" class="primary" @click=${()=>this.toggle()}>${o(n)} ${t}</button>
      <button type="button" ?hidden=${this.now===`silent`} @click=${()=>this.stop()}>${o(`stop`)} ${e.stop}</button>`}get parts(){return this.speech?D(this.speech.plain,this.locale||i()):[]}toggle(){this.now===`speaking`?(speechSynthesis.pause(),this.now=`paused`):this.now===`paused`?(speechSynthesis.resume(),this.now=`speaking`):this.start()}start(){speechSynthesis.cancel();let e=++this.turn;this.now=`speaking`;for(let[t,n]of this.parts.entries())speechSynthesis.speak(this.utterance(n,t,e))}utterance(e,t,n){let r=new SpeechSynthesisUtterance(e);return r.lang=this.locale,r.onstart=()=>{n===this.turn&&(this.sentence=t)},r.onend=()=>{n===this.turn&&t===this.parts.length-1&&this.silence()},r.onerror=()=>{n===this.turn&&this.silence()},r}stop(){this.now!==`silent`&&speechSynthesis.cancel(),this.silence()}silence(){this.turn++,this.now=`silent`,this.sentence=-1}};f([l({attribute:!1})],O.prototype,`speech`,void 0),f([l()],O.prototype,`locale`,void 0),f([d()],O.prototype,`now`,void 0),f([d()],O.prototype,`sentence`,void 0),O=f([c(`cj-speaker`)],O);function k({key:e,kind:t}){switch(t){case`SCREEN`:return/mobile|phone|app/.test(e)?`phone`:`desktop`;case`WEARABLE`:return`watch`;case`VOICE`:return`speaker`;case`SIGNAGE`:return`sign`;case`CHAT`:return`chat`;case`MESSAGE`:return e.includes(`sms`)?`sms`:e.includes(`push`)?`push`:`email`;case`OFFLINE`:return null}}function A(e,t){return j[e](t)}var j={desktop:e=>s`
    <div class="browser"><div class="chrome" aria-hidden="true"><i></i><i></i><i></i><span>${e.path??`/`}</span></div>
      <div class="page" tabindex="0" role="group" aria-label=${E().kinds.SCREEN} lang=${e.locale}>${M(e)}</div></div>`,phone:e=>s`
    <div class="phone"><div class="page" tabindex="0" role="group" aria-label=${E().kinds.SCREEN} lang=${e.locale}>${M(e)}</div></div>`,watch:e=>s`
    <div class="watch" lang=${e.locale}><div class="face">
      <strong>${e.glance?.title??e.headline.value}</strong>
      ${e.glance?.text?s`<span>${e.glance.text}</span>`:a}
      ${P(e)}</div></div>`,sign:e=>s`
    <div class="sign" lang=${e.locale}>${N(e)}<div><strong>${e.headline.value}</strong>${e.summary?s`<span>${e.summary.value}</span>`:a}</div></div>`,speaker:e=>s`<cj-speaker class="voice" .speech=${e.speech} .locale=${e.locale}></cj-speaker>`,sms:e=>s`<div class="bubble sms" lang=${e.locale}>${e.summary?.value}${e.callsToAction.map(e=>s` <u>${e.url}</u>`)}</div>`,push:e=>s`
    <div class="push" lang=${e.locale}><i aria-hidden="true"></i><div><strong>${e.headline.value}</strong>${e.summary?s`<span>${e.summary.value}</span>`:a}${P(e)}</div><small>${E().now}</small></div>`,email:e=>s`
    <div class="email"><small>${E().subject}</small><div lang=${e.locale}><strong>${e.headline.value}</strong><span>${e.summary?.value}</span></div></div>`,chat:e=>s`
    <div class="bubble chat" lang=${e.locale}>${N(e)}<strong>${e.headline.value}</strong>${e.summary?s`<span>${e.summary.value}</span>`:a}${P(e)}</div>`};function M(e){return s`${N(e)}
    <p class="headline">${e.headline.value}</p>
    ${e.summary?s`<p class="lead">${e.summary.value}</p>`:a}
    ${e.body?s`<div class="prose">${x(e.body.value)}</div>`:a}
    ${P(e)}`}function N({media:e}){return e.map(({url:e,alt:t})=>s`<img src=${e} alt=${t} @error=${F}>`)}function P({callsToAction:e}){return e.length>0?s`<span class="actions">${e.map(({label:e})=>s`<span class="action">${e}</span>`)}</span>`:a}function F(e){e.target.hidden=!0}var I=class{#e=0;#t=0;async ask(e,t){let n=++this.#e;try{let r=await e();return n<this.#t?!1:(this.#t=n,t(r),!0)}catch(e){if(n<this.#e)return!1;throw e}}},L=`
fragment Seen on Content {
  path locale
  headline { value(form: PLAIN) characters source }
  summary { value(form: PLAIN) characters source }
  body { value(form: HTML) characters source }
  callsToAction { label url }
  media(first: 1) { url(width: 800) alt }
  speech { plain seconds reprompt source }
  glance { title text source }
}
fragment Why on Explanation { sentence withheld selection { fields { name variant source } } }`;function R(e,t,n){return{query:`query Preview($key: String!${n.map((e,t)=>`, $c${t}: ContextInput!`).join(``)}) {${n.map((e,t)=>`
  d${t}: content(key: $key, context: $c${t}) { ...Seen }
  w${t}: explain(key: $key, context: $c${t}) { ...Why }`).join(``)}\n}${L}`,variables:{key:e,...Object.fromEntries(n.map(({key:e},n)=>[`c${n}`,{...B(t),channel:e}]))}}}function z(e,t){return new Map(t.map(({key:t},n)=>[t,{seen:e?.[`d${n}`]??null,why:e?.[`w${n}`]??null}]))}function B(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>e!==null&&e!==``&&!(Array.isArray(e)&&e.length===0)))}var V=[{key:`desktop`,name:`Desktop`,kind:`SCREEN`},{key:`mobile`,name:`Mobile`,kind:`SCREEN`},{key:`watch`,name:`Watch`,kind:`WEARABLE`},{key:`signage`,name:`Signage`,kind:`SIGNAGE`},{key:`sms`,name:`SMS`,kind:`MESSAGE`},{key:`push`,name:`Push`,kind:`MESSAGE`},{key:`email`,name:`E-mail`,kind:`MESSAGE`},{key:`chat`,name:`Chat`,kind:`CHAT`},{key:`voice`,name:`Voice`,kind:`VOICE`}],H=15e3,U=[`desktop`,`phone`,`watch`,`sign`,`speaker`,`sms`,`push`,`email`,`chat`],W=class extends e{constructor(...e){super(...e),this.endpoint=`/preview`,this.token=``,this.item=``,this.persona=null,this.phase=null,this.locale=null,this.at=null,this.attributeValues=[],this.channels=V,this.shown=null,this.trouble=``,this.latest=new I,this.listening=new AbortController}static{this.styles=[u,S,T,n`
    :host { container-type: inline-size; }
    .devices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 1.75rem 1.5rem; align-items: start; }
    article { min-width: 0; container-type: inline-size; }
    .wide { grid-column: 1 / -1; }
    @container (min-width: 40rem) { .wide { grid-column: span 2; } }
    header { display: flex; align-items: baseline; gap: .5rem; margin-block-end: .6rem; }
    header strong { font-size: .9375rem; }
    header span { color: var(--cj-muted); font-size: .8125rem; }
    .why { margin: .7rem 0 .2rem; font-size: .875rem; color: var(--cj-muted); }
    details { font-size: .8125rem; }
    summary { cursor: pointer; color: var(--cj-accent); border-radius: 4px; padding-block: .15rem; }
    table { width: 100%; border-collapse: collapse; margin-block-start: .3rem; }
    th, td { text-align: start; padding: .25rem .6rem .25rem 0; border-block-end: 1px solid var(--cj-line); font-weight: 400; overflow-wrap: anywhere; }
    thead th { color: var(--cj-muted); }
    .SHORTENED, .DERIVED { color: var(--cj-warn-ink); }
    .AUTHORED { color: var(--cj-good); }
    .withheld { display: flex; gap: .6rem; padding: 1.1rem; border: 1px dashed var(--cj-edge); border-radius: var(--cj-radius); }
    .withheld strong { display: block; }
    .withheld svg { margin-block-start: .15rem; color: var(--cj-warn); }
    .trouble { padding: .6rem .9rem; margin: 0 0 1rem; border: 1px solid var(--cj-warn); border-radius: var(--cj-radius); background: var(--cj-warn-soft); color: var(--cj-warn-ink); }
    .trouble:empty { display: none; }
    .loading { color: var(--cj-muted); }
  `]}connectedCallback(){super.connectedCallback(),this.listening=new AbortController;let{signal:e}=this.listening;document.addEventListener(`cj-kept`,e=>this.kept(e.detail),{signal:e}),document.addEventListener(`cj-context`,e=>{this.context=e.detail},{signal:e});let t=document.querySelector(`cj-context`);t?.context&&(this.context=t.context)}disconnectedCallback(){super.disconnectedCallback(),this.listening.abort()}get context(){return{persona:this.persona,phase:this.phase,locale:this.locale,at:this.at,attributes:this.attributeValues}}set context(e){[this.persona,this.phase,this.locale,this.at,this.attributeValues]=[e.persona,e.phase,e.locale,e.at,e.attributes],e.channels&&(this.channels=e.channels)}updated(e){[`endpoint`,`token`,`item`,`persona`,`phase`,`locale`,`at`,`attributeValues`,`channels`].some(t=>e.has(t))&&this.refresh()}async refresh(){let e=this.channels.filter(e=>k(e));if(this.token&&this.item&&e.length!==0)try{await this.latest.ask(()=>this.ask(e),t=>{this.trouble=``,this.shown={channels:e,answers:t}})}catch(e){this.trouble=e instanceof G?e.message:E().offline}}render(){let e=E();return s`
      <p class="trouble" role="status">${this.trouble}</p>
      ${this.shown?this.renderDevices():this.trouble?a:s`<p class="loading">${e.loading}</p>`}`}renderDevices(){let e=(this.shown?.channels??[]).map(e=>({channel:e,device:k(e)})).sort((e,t)=>U.indexOf(e.device)-U.indexOf(t.device));return s`<div class="devices" role="group" aria-label=${E().region} @click=${J}>
      ${w(e,({channel:e})=>e.key,({channel:e,device:t})=>this.renderDevice(e,t))}</div>`}renderDevice(e,t){let{seen:n,why:r}=this.shown?.answers.get(e.key)??{seen:null,why:null};return s`<article class=${t===`desktop`||t===`sign`?`wide`:``} aria-labelledby=${`name-${e.key}`}>
      <header><strong id=${`name-${e.key}`}>${e.name}</strong><span>${E().kinds[e.kind]}</span></header>
      ${n?A(t,n):K(r)}
      ${r?s`<p class="why">${r.sentence}</p>${q(r)}`:a}
    </article>`}kept({item:e,token:t}){e&&e!==this.item||(t&&t!==this.token?this.token=t:this.refresh())}async ask(e){let t=await fetch(this.endpoint,{method:`POST`,headers:{Authorization:`Preview ${this.token}`,"Content-Type":`application/json`,Accept:`application/json`},body:JSON.stringify(R(this.item,this.context,e)),signal:AbortSignal.timeout(H)});if(t.status===401||t.status===403)throw new G(E().ended);let n=await t.json();if(!n.data)throw new G(`${E().failed} ${n.errors?.[0]?.message??t.status}`);return z(n.data,e)}};f([l()],W.prototype,`endpoint`,void 0),f([l()],W.prototype,`token`,void 0),f([l()],W.prototype,`item`,void 0),f([l()],W.prototype,`persona`,void 0),f([l()],W.prototype,`phase`,void 0),f([l()],W.prototype,`locale`,void 0),f([l()],W.prototype,`at`,void 0),f([l({type:Array})],W.prototype,`attributeValues`,void 0),f([l({type:Array})],W.prototype,`channels`,void 0),f([d()],W.prototype,`shown`,void 0),f([d()],W.prototype,`trouble`,void 0),W=f([c(`cj-preview`)],W);var G=class extends Error{};function K(e){let t=E();return s`<div class="withheld">${o(`warning`)}<div><strong>${t.nothing}</strong>${e?.withheld?t.withheld[e.withheld]:a}</div></div>`}function q({selection:e}){if(!e||e.fields.length===0)return a;let t=E();return s`<details><summary>${t.source}</summary>
    <table><thead><tr><th scope="col">${t.field}</th><th scope="col">${t.wording}</th><th scope="col">${t.origin}</th></tr></thead>
      <tbody>${e.fields.map(({name:e,variant:n,source:r})=>s`
        <tr><th scope="row">${t.fields[e]??e}</th><td>${n??t.base}</td><td class=${r}>${t.sources[r]}</td></tr>`)}</tbody>
    </table></details>`}function J(e){e.composedPath().some(e=>e instanceof HTMLAnchorElement)&&e.preventDefault()}export{W as Preview};