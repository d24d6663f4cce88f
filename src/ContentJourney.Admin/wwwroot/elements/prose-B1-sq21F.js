import{c as e,h as t,o as n}from"./icons-DhKjKWe4.js";import{c as r,l as i,s as a}from"./directive-helpers-C5ULFc-1.js";var o=class extends r{constructor(e){if(super(e),this.it=n,e.type!==i.CHILD)throw Error(this.constructor.directiveName+`() can only be used in child bindings`)}render(t){if(t===n||t==null)return this._t=void 0,this.it=t;if(t===e)return t;if(typeof t!=`string`)throw Error(this.constructor.directiveName+`() called with a non-string value`);if(t===this.it)return this._t;this.it=t;let r=[t];return r.raw=r,this._t={_$litType$:this.constructor.resultType,strings:r,values:[]}}};o.directiveName=`unsafeHTML`,o.resultType=1;var s=a(o),c=t`
  .prose { overflow-wrap: anywhere; }
  .prose > :first-child { margin-block-start: 0; }
  .prose > :last-child { margin-block-end: 0; }
  .prose :is(p, ul, ol, blockquote, pre, table) { margin-block: 0 .7em; }
  .prose :is(h1, h2, h3, h4, h5, h6) { margin-block: 1em .35em; line-height: 1.25; font-size: 1.1em; }
  .prose h1, .prose h2 { font-size: 1.25em; }
  .prose :is(ul, ol) { padding-inline-start: 1.3em; }
  .prose blockquote { margin-inline: 0; padding-inline-start: .8em; border-inline-start: 3px solid var(--cj-line); }
  .prose a { color: var(--cj-accent); }
  .prose img { max-width: 100%; height: auto; }
  .prose pre { overflow: auto; padding: .6em; background: var(--cj-soft); border-radius: 6px; }
  .prose table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; }
  .prose :is(th, td) { padding: .25em .6em; border: 1px solid var(--cj-line); text-align: start; }
`;export{s as n,c as t};