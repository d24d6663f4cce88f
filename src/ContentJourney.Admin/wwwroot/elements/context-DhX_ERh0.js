import{a as e,h as t,i as n,t as r,u as i}from"./icons-DhKjKWe4.js";import{a,i as o,n as s,r as c,t as l}from"./decorate-Cbtz0Q27.js";import{t as u}from"./data-CWtKS2c7.js";function d(e){let t=e.trim();return/^-?\d+(\.\d+)?$/.test(t)?Number(t):t===`true`||t===`false`?t===`true`:/^"(.*)"$/.exec(t)?.[1]??t}function f(e){let t=new Date(e);return e&&!Number.isNaN(t.getTime())?t.toISOString():null}var p=n({en:{bar:`Context of the preview`,persona:`Persona`,nobody:`nobody in particular`,phase:`Phase`,anyPhase:`no phase`,locale:`Language`,site:`of the site`,at:`Moment`,channels:`Devices`,attributes:`What is known`,name:`Name`,value:`Value`,add:`Add`,remove:e=>`Remove ${e}`,now:`Now`},de:{bar:`Kontext der Vorschau`,persona:`Persona`,nobody:`niemand Bestimmtes`,phase:`Phase`,anyPhase:`keine Phase`,locale:`Sprache`,site:`der Website`,at:`Zeitpunkt`,channels:`Geräte`,attributes:`Was bekannt ist`,name:`Name`,value:`Wert`,add:`Hinzufügen`,remove:e=>`${e} entfernen`,now:`Jetzt`}}),m=class extends e{constructor(...e){super(...e),this.options={personas:[],models:[],locales:[],channels:[]},this.persona=``,this.phase=``,this.locale=``,this.at=``,this.off=new Set,this.rows=[],this.add=async()=>{this.rows=[...this.rows,{name:``,value:``}],await this.updateComplete,[...this.renderRoot.querySelectorAll(`.name`)].at(-1)?.focus()}}static{this.styles=[s,t`
    .bar { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem 1rem; padding: .9rem 1rem; border: 1px solid var(--cj-line); border-radius: var(--cj-radius); background: var(--cj-card); }
    .bar > div { flex: 1 1 10rem; min-width: 0; }
    .bar > .all { flex: 1 1 100%; }
    fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
    legend { padding: 0; font-size: .8125rem; font-weight: 600; margin-block-end: .2rem; }
    .chips { display: flex; flex-wrap: wrap; gap: .35rem; }
    .chips label { position: relative; display: inline-flex; align-items: center; gap: .35rem; margin: 0; min-height: 2rem; padding: .2rem .7rem; border: 1px solid var(--cj-line); border-radius: 99px; font-weight: 500; cursor: pointer; }
    .chips label:has(:checked) { background: var(--cj-accent-soft); border-color: var(--cj-accent); color: var(--cj-accent); }
    .chips label:has(:focus-visible) { box-shadow: var(--cj-focus); }
    .chips input { position: absolute; inset: 0; min-height: 0; opacity: 0; margin: 0; cursor: pointer; }
    .chips svg { width: .9em; height: .9em; }
    .chips label:not(:has(:checked)) svg { opacity: 0; }
    .row { display: flex; gap: .4rem; align-items: center; margin-block-end: .4rem; max-width: 34rem; }
    .moment { display: flex; gap: .4rem; }
  `]}connectedCallback(){super.connectedCallback(),this.options=u(this)??this.options}firstUpdated(){this.raise()}get context(){return{persona:this.persona||null,phase:this.phase||null,locale:this.locale||null,at:f(this.at),attributes:this.rows.filter(({name:e})=>e.trim()).map(({name:e,value:t})=>({name:e.trim(),value:d(t)})),channels:this.options.channels.filter(({key:e,kind:t})=>t!==`OFFLINE`&&!this.off.has(e))}}render(){let e=p();return i`<div class="bar" role="group" aria-label=${e.bar}>
      <div><label for="persona">${e.persona}</label>
        <select id="persona" @change=${e=>this.take({persona:g(e)})}>
          ${h(``,e.nobody,this.persona)}${this.options.personas.map(({key:e,name:t})=>h(e,t,this.persona))}</select></div>
      <div><label for="phase">${e.phase}</label>
        <select id="phase" @change=${e=>this.take({phase:g(e)})}>
          ${h(``,e.anyPhase,this.phase)}
          ${this.options.models.map(({name:e,phases:t})=>i`<optgroup label=${e}>${t.map(e=>h(e.key,e.name,this.phase))}</optgroup>`)}</select></div>
      <div><label for="locale">${e.locale}</label>
        <select id="locale" @change=${e=>this.take({locale:g(e)})}>
          ${h(``,e.site,this.locale)}${this.options.locales.map(({key:e,name:t})=>h(e,t,this.locale))}</select></div>
      <div><label for="at">${e.at}</label><span class="moment">
        <input id="at" type="datetime-local" .value=${this.at} @change=${e=>this.take({at:g(e)})}>
        <button type="button" ?hidden=${!this.at} @click=${()=>this.take({at:``})}>${e.now}</button></span></div>
      <fieldset class="all"><legend>${e.channels}</legend><div class="chips">${this.options.channels.filter(({kind:e})=>e!==`OFFLINE`).map(({key:e,name:t})=>i`
        <label><input type="checkbox" .checked=${!this.off.has(e)} @change=${()=>this.toggle(e)}>${r(`good`)}${t}</label>`)}</div></fieldset>
      <fieldset class="all"><legend>${e.attributes}</legend>
        <datalist id="names">${(this.options.attributes??[]).map(e=>i`<option value=${e}></option>`)}</datalist>
        ${this.rows.map((e,t)=>this.renderRow(e,t))}
        <button type="button" id="add" @click=${this.add}>${r(`plus`)} ${e.add}</button></fieldset>
    </div>`}renderRow({name:e,value:t},n){let a=p(),o=e=>this.take({rows:this.rows.map((t,r)=>r===n?{...t,...e}:t)});return i`<div class="row">
      <input class="name" list="names" aria-label=${a.name} placeholder=${a.name} .value=${e} @change=${e=>o({name:g(e)})}>
      <span aria-hidden="true">=</span>
      <input aria-label=${a.value} placeholder=${a.value} .value=${t} @change=${e=>o({value:g(e)})}>
      <button type="button" class="quiet" aria-label=${a.remove(e)} @click=${()=>this.drop(n)}>${r(`trash`)}</button>
    </div>`}drop(e){this.take({rows:this.rows.filter((t,n)=>n!==e)}),this.renderRoot.querySelector(`#add`)?.focus()}toggle(e){let t=new Set(this.off);t.delete(e)||t.add(e),this.take({off:t})}take(e){Object.assign(this,e),this.raise()}raise(){this.dispatchEvent(new CustomEvent(`cj-context`,{detail:this.context,bubbles:!0,composed:!0}))}};l([o({type:Object})],m.prototype,`options`,void 0),l([o()],m.prototype,`persona`,void 0),l([o()],m.prototype,`phase`,void 0),l([o()],m.prototype,`locale`,void 0),l([c()],m.prototype,`at`,void 0),l([c()],m.prototype,`off`,void 0),l([c()],m.prototype,`rows`,void 0),m=l([a(`cj-context`)],m);function h(e,t,n){return i`<option value=${e} .selected=${e===n}>${t}</option>`}function g(e){return e.target.value}export{m as Context};