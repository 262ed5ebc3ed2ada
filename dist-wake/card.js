"use strict";(()=>{var{browser:gt,chrome:ht}=globalThis,ee=gt??ht,te=ee?.runtime,ne=ee?.i18n,Vt=ee?.storage;function be(){try{return!!te?.id}catch{return!1}}async function D(t){return be()?te?.sendMessage(t):void 0}var xe="upshotCard";async function ke(t){try{return await navigator.clipboard.writeText(t),!0}catch{return yt(t)}}function yt(t){let e=!1,n=o=>{o.clipboardData?.setData("text/plain",t),o.preventDefault(),o.stopImmediatePropagation(),e=!0};window.addEventListener("copy",n,{capture:!0});try{document.execCommand("copy")}finally{window.removeEventListener("copy",n,{capture:!0})}return e}var vt=()=>ne?.getMessage("locale")||"en";function b(t,...e){let n=e.map(o=>typeof o=="number"?o.toLocaleString(vt()):o);return ne?.getMessage(t,n)||t}function we(t,e,n){let o=e.slice(t.from,t.to);if(n.startsWith(o,t.from))return 0;let i=n.indexOf(o);return i<0||n.includes(o,i+1)?void 0:i-t.from}var v,Ee,bt,T,oe,V,Pe,U,Me,ie,re,xt,$=Symbol.for("pv"),K={},G=[],kt=/^m(i|n|o|s|text|space)$/,ae=Array.isArray,se=G.slice,R=Object.assign;function H(t){t&&t.parentNode&&t.remove()}function Ae(t,e,n){var o,i,r,a={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?i=e[r]:a[r]=e[r];return l>2&&(a.children=l>3?se.call(arguments,2):n),I(t,a,o,i,null)}function I(t,e,n,o,i){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$,__v:i||++Ee,__i:-1,__u:0};return!i&&v.vnode&&v.vnode(r),r}function E(t){return t.children}function W(t,e){this.props=t,this.context=e,this.__g=0}function O(t,e){if(e==null)return t.__&&O(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:O(t)}function wt(t){var e,n=t.__v,o=n.__e,i=[],r=[],a=t.__P;a&&((e=R({constructor:$},n)).__v=n.__v+1,v.vnode&&v.vnode(e),le(a,e,n,t.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||O(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Re(i,e,r),n.__=n.__e=null,e.__e!=o&&Te(e))}function Te(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Te(t)}function Ce(t){(8&t.__g||(t.__g|=8,T.push(t),V++))&&oe==v.debounceRendering||((oe=v.debounceRendering)||queueMicrotask)(Oe)}function Oe(){try{for(var t,e=1;T.length;)T.length>e&&T.sort(Pe),t=T.shift(),e=T.length,8&t.__g&&wt(t)}finally{(V=T.length)&&(oe||queueMicrotask)(Oe)}}function Fe(t,e,n,o,i,r,a,l,u,_,c){var d,p,s,g,k,m,y=o.__k||G,h=e.length;for(u=Ct(n,e,y,u,h),d=0;d<h;d++)(s=n.__k[d])!=null&&(p=~s.__i&&y[s.__i]||K,s.__i=d,m=le(t,s,p,i,r,a,l,u,_,c),g=s.__e,(p.ref!=s.ref||8&p.__u)&&(p.ref&&ce(p.ref,null,s,p),s.ref&&c.push(s.ref,s.__c||g,s)),k=k||g,4&s.__u?(u=Le(s,u,t,!p.__v),p.__e&&(p.__e=null)):typeof s.type=="function"&&m!==void 0?u=m:g&&(u=g.nextSibling),s.__u&=-21);return n.__e=k,u}function Ct(t,e,n,o,i){var r,a,l,u,_,c,d,p,s,g=n.length,k=g,m=0,y=0,h=t.__k=Array(i);for(r=0;r<i;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=h[r]=I(null,a):ae(a)?a=h[r]=I(E,{children:a}):a.constructor===$&&a.__b?a=h[r]=I(a.type,a.props,a.key,a.ref,a.__v):h[r]=a,u=r+m,a.__=t,a.__b=t.__b+1,l=null,~(_=a.__i=St(a,n,u,k))&&(k--,(l=n[_])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,_==u-1?m--:_==u+1?m++:_!=u&&(_>u?m--:m++,y=1)):(~_||(i>g?m--:i<g&&m++),typeof a.type!="function"&&(a.__u|=4))):h[r]=null;if(y){for(c=[],d=[],r=0;r<i;r++)if((a=h[r])&&16&a.__u){for(m=0,p=c.length;m<p;)c[s=m+p>>1]<a.__i?m=s+1:p=s;c[m]=a.__i,d[r]=m+1}for(m=c.length;r--;)d[r]&&(d[r]==m?m--:h[r].__u|=4)}if(k)for(r=0;r<g;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=O(l)),ue(l,l));return o}function Le(t,e,n,o){var i,r,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(i=t.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=t,e=Le(i[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=O(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,e):n.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function St(t,e,n,o){var i,r=t.key,a=t.type,l=e[n],u=l&&!(2&l.__u);if(l===null&&r==null||u&&r==l.key&&a==l.type)return n;if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=e[i])&&!(2&l.__u)&&r==l.key&&a==l.type)return i;for(i=n+1;i<e.length;i++)if((l=e[i])&&!(2&l.__u)&&r==l.key&&a==l.type)return i}return-1}function Se(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function B(t,e,n,o,i){var r,a;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Se(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Se(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(a=re[e]||(re[e]=Et(e)),(t.__a||(t.__a={}))[e]=ie,r=e!=(e=e.replace(Me,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Et(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[U]==null)e[U]=ie++;else if(e[U]<this.__a[t])return;return n(v.event?v.event(e):e)}}}function le(t,e,n,o,i,r,a,l,u,_){var c,d,p,s,g,k,m,y,h,x,w,Z,ye,q,F,ve,A,L,M=e.type;if(e.constructor!==$)return null;128&n.__u&&(u=32&n.__u,c=n.__c.__z)&&(e.__u|=u,d=r=[],c.nodeType==8?l=z(c,r):r.push(c),l=r[0]||l),(c=v.__b)&&c(e);e:if(typeof M=="function"){p=a.length;try{if(y=e.props,h=(c=M.prototype)&&c.render,x=(c=M.contextType)&&o[c.__c],w=c?x?x.props.value:c.__:o,(s=n.__c)?(e.__c=s,2&s.__g&&(s.__g|=1)):(h?e.__c=s=new M(y,w):(e.__c=s=new W(y,w),s.constructor=M,s.render=Mt),x&&x.sub(s),s.state||(s.state={}),s.__n=o,s.__g|=8,s.__h=[],s.__k=[]),h&&(s.__s||(s.__s=s.state),M.getDerivedStateFromProps&&(s.__s==s.state&&(s.__s=R({},s.__s)),R(s.__s,M.getDerivedStateFromProps(y,s.__s)))),g=s.props,k=s.state,s.__v=e,n.__c){if(y!==g&&h&&!M.getDerivedStateFromProps&&s.componentWillReceiveProps&&s.componentWillReceiveProps(y,w),e.__v==n.__v&&!(8&s.__g)||!(4&s.__g)&&s.shouldComponentUpdate&&s.shouldComponentUpdate(y,s.__s,w)===!1){e.__v!=n.__v&&(s.props=y,s.state=s.__s,s.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(P){P&&(P.__=e)}),G.push.apply(s.__h,s.__k),s.__k=[],s.__h.length&&a.push(s),l=O(n);break e}s.componentWillUpdate&&s.componentWillUpdate(y,s.__s,w),h&&s.componentDidUpdate&&s.__h.push(function(){s.componentDidUpdate(g,k,m)})}else h&&!M.getDerivedStateFromProps&&s.componentWillMount&&s.componentWillMount(),h&&s.componentDidMount&&s.__h.push(s.componentDidMount);s.context=w,s.props=y,s.__P=t,s.__g&=-5,Z=v.__r,ye=h?25:0;do s.__g&=-9,Z&&Z(e),c=s.render(s.props,s.state=s.__s,s.context);while(8&s.__g&&++ye<25);h&&(G.push.apply(s.__h,s.__k),s.__k=[]),s.state=s.__s,s.getChildContext&&(o=R({},o,s.getChildContext())),h&&n.__c&&s.getSnapshotBeforeUpdate&&(m=s.getSnapshotBeforeUpdate(g,k)),q=c&&c.type===E&&c.key==null?c.props.children:c,y.__P&&(c=l,i=(t=y.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(P){P&&ue(P,P)}),n.__k=null),l=n.__k?O(n,0):null),l=Fe(t,ae(q)?q:[q],e,n,o,i,r,a,l,u,_),y.__P&&(e.__e=null,l=c),e.__u&=-161,d&&d.some(H),s.__h.length&&a.push(s),1&s.__g&&(s.__g&=-4)}catch(P){if(a.length=p,e.__v=null,u||r)if(P&&P.then){if(e.__u|=128|u,r){for(~(A=r.indexOf(l||void 0))||(A=r.length);(L=r[A-1])&&L.nodeType==8;)A--;for(;A<r.length;A++)if(L=r[A])if(r[A]=null,F){if(L==ve)break}else{if(L.nodeType!=8)break;L.data.startsWith("$s")&&(ve=z(F=L))}}if(!F){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;F=l}(c=z(F=e.__c.__z||(e.__c.__z=F)))?(e.__e=F,l=c):e.__e=l,l=l&&l.nextSibling}else r&&r.some(H);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),P&&P.then||He(e),v.__e(P,e,n)}}else l=e.__e=Pt(n.__e,e,n,o,i,r,a,u,_,t);return(c=v.diffed)&&c(e),l}function z(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function He(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(He))}function Re(t,e,n){for(var o=0;o<n.length;)ce(n[o++],n[o++],n[o++]);v.__c&&v.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(r){r.call(i)})}catch(r){v.__e(r,i.__v)}})}function Pt(t,e,n,o,i,r,a,l,u,_){var c,d,p,s,g,k,m,y,h=n.props||K,x=e.props,w=e.type;if(w=="svg"?i="http://www.w3.org/2000/svg":w=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for(c=0;c<r.length;c++)if((g=r[c])&&(w?g.localName==w:g.nodeType==3)){t=g,r[c]=null;break}}if(!t){if(y=_.ownerDocument||document,!w)return y.createTextNode(x);t=y.createElementNS(i,w,x.is?x:_),l&&(v.__m&&v.__m(e,r),l=!1),r=null}if(w){if(_=w=="template"&&t.content||t,r=w=="textarea"&&x.defaultValue!=null?null:r&&se.call(_.childNodes),!l&&r)for(h={},c=0;c<t.attributes.length;c++)h[(g=t.attributes[c]).name]=g.value;for(c in h)g=h[c],c=="dangerouslySetInnerHTML"?p=g:c=="children"||c in x||c=="value"&&"defaultValue"in x||c=="checked"&&"defaultChecked"in x||B(t,c,null,g,i);for(c in x)g=x[c],c=="children"?s=g:c=="dangerouslySetInnerHTML"?d=g:c=="value"?k=g:c=="checked"?m=g:l&&typeof g!="function"||h[c]===g||B(t,c,g,h[c],i);d?(l||p&&(d.__html==p.__html||d.__html==t.textContent)||(t.textContent=d.__html),e.__k=[]):(p&&(t.textContent=""),(w=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&kt.test(w))&&(i="http://www.w3.org/1999/xhtml"),Fe(_,ae(s)?s:[s],e,n,o,i,r,a,r?r[0]:n.__k&&O(n,0),l,u),r&&r.some(H)),l&&w!="textarea"||(c="value",w=="progress"&&k==null?t.removeAttribute(c):k==null||k===t[c]&&(w!="progress"||k)||B(t,c,k,h[c],i),c="checked",m!=null&&m!=t[c]&&B(t,c,m,h[c],i))}else h===x||l&&t.data==x||(t.data=x);return t}function ce(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(i){v.__e(i,n)}}function ue(t,e,n){var o,i,r,a;if(v.unmount&&v.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||ce(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){v.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(a=0;a<o.length;a++)o[a]&&ue(o[a],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(i=z(o,r=[]))&&(o==t.__e&&r.some(H),H(i),H(o)),n||H(t.__e),t.__e=t.__c=t.__=null}function Mt(t,e,n){return this.constructor(t,n)}function pe(t,e){var n,o,i,r;v.__&&v.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=I(E,{children:[t]}),i=[],r=[],le(e,e.__k,o||K,K,e.namespaceURI,o?null:e.firstChild?se.call(e.childNodes):null,i,o?o.__e:e.firstChild,n,r),Re(i,e.__k,r),e.__k.props.children=null}v={__e:function(t,e,n,o){for(var i,r,a;e=e.__;)if((i=e.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(t)),i.componentDidCatch&&(i.componentDidCatch(t,o||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){t=l}}throw V=0,t}},Ee=0,bt=function(t){return t!=null&&t.constructor===$},W.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=R({},this.state)),typeof t=="function"&&(t=t(R({},n),this.props)),t&&(R(n,t),this.__v&&(e&&this.__k.push(e),Ce(this)))},W.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ce(this))},W.prototype.render=E,T=[],V=0,Pe=function(t,e){return t.__v.__b-e.__v.__b},U=Symbol(),Me=/(PointerCapture)$|Capture$/i,ie=0,re={},xt=0;var At={"personal-number":"private","open-blank":"blank","chatbot-leftover":"blank","personal-details":"private","duty-opening":"duty","weak-helper":"duty","worked-with":"duty","took-part":"duty","empty-duty":"duty","first-person":"person","third-person":"person","passive-voice":"passive","old-objective":"summary","objective-heading":"summary","references-line":"summary","pay-or-leaving":"private","tense-slip":"tense","gerund-opening":"verbs","noun-opening":"verbs","doubled-word":"length","missing-metric":"number","indirect-verb":"verbs","served-as":"verbs","hedge-word":"vague","empty-phrase":"empty","weak-intensity":"empty","filler-phrase":"length","vague-word":"vague","weak-adverb":"empty","wordy-verb":"verbs","repeated-verb":"verbs","long-bullet":"length","informal-word":"person","spelled-short":"length","missing-capital":"dates","end-punctuation":"dates","date-format":"dates","spelling-style":"dates","street-address":"private","document-title":"summary","declaration-line":"summary","duplicate-bullet":"length"},De=t=>`options.html#help/${At[t]??"marks"}`;var Ie=`/* Important rules of a shadow root win over every rule of the page. */
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 !important;
  width: auto !important;
  height: auto !important;
  overflow: visible !important;
  pointer-events: none !important;
}
:host {
  --paper: light-dark(#ffffff, #23272e);
  --ink: light-dark(#1f2328, #e8eaed);
  --quiet: light-dark(#57606a, #a9b1bb);
  --line: light-dark(#d8dee4, #3d444d);
  --tint: light-dark(#f3f6f9, #2c323a);
  --accent: light-dark(#005f99, #6cb8ee);
  --on-accent: light-dark(#ffffff, #0d2538);
  --new: light-dark(#e3f1fb, #17405f);
  --fix: light-dark(#b34a00, #ff9a57);
  --improve: light-dark(#005f99, #6cb8ee);
  --consider: light-dark(#94408a, #e29bd3);
  color-scheme: light dark;
}
* {
  box-sizing: border-box;
  margin: 0;
}
.words {
  position: fixed;
  anchor-name: --words;
}
.card {
  position: fixed;
  position-anchor: --words;
  position-area: block-end span-inline-end;
  position-try-fallbacks:
    flip-block,
    flip-inline,
    flip-block flip-inline;
  margin-block: 8px;
  pointer-events: auto;
  animation: appear 400ms ease-out;
  width: min(360px, calc(100vw - 16px));
  max-height: min(320px, calc(100vh - 16px));
  overflow: auto;
  padding: 12px 14px 14px;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--paper);
  color: var(--ink);
  box-shadow:
    0 1px 2px rgb(0 0 0 / 8%),
    0 8px 28px rgb(0 0 0 / 18%);
  font:
    14px / 1.45 system-ui,
    -apple-system,
    "Segoe UI",
    Roboto,
    "Noto Sans",
    "Liberation Sans",
    sans-serif;
  text-align: start;
  overflow-wrap: break-word;
}
@keyframes appear {
  from {
    opacity: 0;
    translate: 0 4px;
  }
  30% {
    opacity: 1;
    translate: none;
  }
}
@media (prefers-reduced-motion: reduce) {
  .card {
    animation: none;
  }
}
.card:focus {
  outline: none;
}
header {
  display: flex;
  align-items: center;
  gap: 8px;
}
h2 {
  flex: 1;
  font-size: 14px;
  font-weight: 650;
}
.icon {
  font-size: 12px;
  line-height: 1;
}
.icon.fix {
  color: var(--fix);
}
.icon.improve {
  color: var(--improve);
}
.icon.consider {
  color: var(--consider);
}
.advice {
  margin-top: 6px;
  color: var(--quiet);
}
button {
  font: inherit;
  color: inherit;
  cursor: pointer;
  border-radius: 8px;
}
button:focus-visible,
input:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}
.quiet {
  flex: none;
  width: 28px;
  height: 28px;
  margin: -4px -6px -4px 0;
  border: 0;
  background: none;
  color: var(--quiet);
  font-size: 12px;
}
.quiet:hover,
.quiet[aria-expanded="true"],
.other:hover {
  background: var(--tint);
}
.fix:where(button) {
  display: block;
  width: 100%;
  margin-top: 10px;
  padding: 8px 10px 10px;
  border: 1px solid var(--line);
  background: var(--tint);
  text-align: start;
}
button.fix:hover {
  border-color: var(--accent);
}
.verb {
  display: block;
  color: var(--accent);
  font-size: 12px;
  font-weight: 650;
}
.preview {
  display: block;
}
ins {
  padding: 0 1px;
  border-radius: 3px;
  background: var(--new);
  text-decoration: none;
}
form {
  margin-top: 10px;
}
.question {
  display: block;
  font-weight: 600;
}
.answer {
  display: flex;
  gap: 8px;
  margin-top: 6px;
}
input {
  flex: 1;
  min-width: 0;
  height: 34px;
  padding: 0 10px;
  border: 1px solid var(--quiet);
  border-radius: 8px;
  background: var(--paper);
  color: inherit;
  font: inherit;
}
.main {
  min-height: 34px;
  padding: 0 14px;
  border: 0;
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
}
.main:disabled {
  cursor: default;
  opacity: 0.55;
}
.hint,
form .preview {
  margin-top: 6px;
  color: var(--quiet);
  font-size: 13px;
}
form .preview {
  color: inherit;
}
.message {
  margin-top: 6px;
}
nav {
  margin-top: 12px;
  padding-top: 6px;
  border-top: 1px solid var(--line);
}
.other {
  display: block;
  width: 100%;
  min-height: 28px;
  padding: 3px 6px;
  margin-inline: -6px;
  border: 0;
  background: none;
  color: var(--quiet);
  font-size: 13px;
  text-align: start;
}
.other .icon {
  margin-inline-end: 6px;
}
header .quiet + .quiet {
  margin-inline-start: -4px;
}
.more {
  font-size: 16px;
  line-height: 1;
}
.menu {
  list-style: none;
  padding: 0;
  margin-top: 6px;
  padding-bottom: 6px;
  border-bottom: 1px solid var(--line);
}
.unit {
  flex: 1;
  min-width: 0;
  align-self: center;
}
.learn {
  min-height: 24px;
  margin-top: 8px;
  padding: 0;
  border: 0;
  background: none;
  color: var(--accent);
  font-size: 13px;
}
.learn:hover {
  text-decoration: underline;
}
.choices {
  display: flex;
  gap: 8px;
  margin-top: 10px;
}
.plain {
  min-height: 34px;
  padding: 0 14px;
  border: 1px solid var(--line);
  background: none;
}
@media (forced-colors: active) {
  .card,
  .fix,
  input,
  .main,
  .plain {
    border: 1px solid;
  }
  ins {
    text-decoration: underline;
  }
}
`;var Q,S,_e,$e,Ne=Object.is,de=0,Ge=[],fe=[],C=v,je=C.__b,qe=C.__r,Be=C.diffed,Ue=C.__c,We=C.unmount,ze=C.__;function Qe(t,e){C.__h&&C.__h(S,t,de||e),de=0;var n=S.__H||(S.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function j(t){return de=1,Ot(Ye,t)}function Ot(t,e,n){var o=Qe(Q++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Ye(void 0,e),function(r){var a=(o.__N||o.__)[0],l=o.t(a,r);Ne(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=S,!S.__f)){S.__f=!0;var i=S.shouldComponentUpdate;S.shouldComponentUpdate=function(r,a,l){var u=this.__H;if(!u)return!0;var _=!1,c=this.props!=r;if(u.__.some(function(p){p.__N&&(_=!0,Ne(p.__[0],p.__N[0])||(c=!0))}),i){var d=i.call(this,r,a,l);return _?d||c:d}return!_||c}}return o.__}function Y(){var t=Qe(Q++,11);if(!t.__){for(var e=S.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function Ft(){var t;do{for(;t=fe.shift();)try{N(t)}catch(n){C.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Ge.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(N),e.__h.some(me),e.__h=[]}catch(n){e.__h=[],C.__e(n,t.__v)}}}while(fe.length)}C.__b=function(t){S=null,je&&je(t)},C.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),ze&&ze(t,e)},C.__r=function(t){qe&&qe(t),Q=0;var e=(S=t.__c).__H;e&&(_e==S?S.__h=[]:(e.__h.some(N),e.__h.some(me),Q=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),_e=S},C.diffed=function(t){Be&&Be(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ke(Ge.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),_e=S=null},C.__c=function(t,e){e.some(function(n){try{n.__h.some(N),n.__h=n.__h.filter(function(o){return!o.__||me(o)})}catch(o){n.__h=[function(){throw o}]}}),Ue&&Ue(t,e)},C.unmount=function(t){We&&We(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Ke(fe.push(i))}else N(i)}catch(r){e=r}}),o.__H=void 0,e&&C.__e(e,o.__v))};var Ve=typeof requestAnimationFrame=="function";function Lt(t){var e,n=function(){clearTimeout(o),Ve&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Ve&&(e=requestAnimationFrame(n))}function Ke(t){t!=1&&$e==C.requestAnimationFrame||(($e=C.requestAnimationFrame)||Lt)(Ft)}function N(t){var e=S,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),S=e}function me(t){var e=S;t.__c=t.__(),S=e}function Ye(t,e){return typeof e=="function"?e(t):e}function Ht(t,e){let n=e.split(" ");return n.map((i,r)=>n.slice(r).join(" ")).find(i=>i!==""&&t.toLowerCase().endsWith(` ${i.toLowerCase()}`))??""}function Rt({before:t,after:e},n){let o=n.trim(),i=new RegExp("^[^\\p{L}]*(\\p{L}[\\p{L} -]*)","u").exec(e)?.[1]?.trimEnd()??"",r=Ht(o,i);return t+o.slice(0,o.length-r.length).trimEnd()+e}function Xe(t,e,n){let o=e.map((u,_)=>({blank:u,answer:n[_]??""})).filter(({answer:u})=>u.trim()!=="").sort((u,_)=>u.blank.from-_.blank.from),[i,r]=[o[0]?.blank,o.at(-1)?.blank];if(!i||!r)return;let a="",l=i.from;for(let{blank:u,answer:_}of o)a+=t.slice(l,u.from)+Rt(u,_),l=u.to;return{from:i.from,to:r.to,text:a}}var Dt=Symbol.for("pv"),It=0;function f(t,e,n,o,i,r){e||(e={});var a,l,u=e;if("ref"in u&&typeof t!="function")for(l in u={},e)l=="ref"?a=e[l]:u[l]=e[l];var _={type:t,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Dt,__v:--It,__i:-1,__u:0};return(i||r)&&(_.__source=i,_.__self=r),v.vnode&&v.vnode(_),_}function X({text:t,finding:e,change:n}){let o=t.slice(e.line.from,n.from),i=t.slice(n.to,Math.max(n.to,e.line.to));return f(E,{children:[o,f("ins",{children:n.text}),i]})}function Je(t,e,{after:n,to:o}){return n.replaceAll(/[()]/g,"").trim()||t.slice(o,e.line.to).trim().split(/\s+/).slice(0,2).join(" ")}function Ze({content:{text:t},finding:e,question:n,actions:o}){let i=Y(),{blanks:r}=n,[a,l]=j(r.map(()=>"")),u=Xe(t,r,a),_=r.length>1;return f("form",{onSubmit:d=>{d.preventDefault(),u&&o.apply(d,u)},children:[r.length===0&&f("p",{class:"question",children:n.text}),r.length>0&&f("label",{class:"question",for:`${i}-0`,children:n.text}),r.map((d,p)=>f("div",{class:"answer",children:[f("input",{id:`${i}-${p}`,"aria-label":p>0?b("card_answer_as",Je(t,e,d)):void 0,value:a[p],maxLength:80,autocomplete:"off",placeholder:_?"":b("card_answer"),onInput:({currentTarget:{value:s}})=>l(a.with(p,s))}),_&&f("span",{class:"unit","aria-hidden":"true",children:Je(t,e,d)}),p===r.length-1&&f("button",{type:"submit",class:"main",disabled:!u,children:b("card_add")})]},`${d.from}:${d.after}`)),u?f("p",{class:"preview",children:f(X,{text:t,finding:e,change:u})}):n.hint&&f("p",{class:"hint",children:n.hint}),n.otherwise&&f("p",{class:"hint",children:n.otherwise})]})}function et({content:t,finding:e,actions:n}){return f(E,{children:[f("p",{class:"advice",children:e.advice}),e.fixes.map(o=>f("button",{type:"button",class:"fix",onClick:i=>n.apply(i,o),children:[f("span",{class:"verb",children:b(o.text===""?"card_delete":"card_replace")}),f("span",{class:"preview",children:f(X,{text:t.text,finding:e,change:o})})]},`${o.from}:${o.text}`)),e.question&&f(Ze,{content:t,finding:e,question:e.question,actions:n})]})}var tt=28;function nt({id:t,content:{text:e},finding:n,actions:o}){let i=e.slice(n.from,n.to),r=i.length>tt?`${i.slice(0,tt)}\u2026`:i,a=[["here",b("card_off_here")],["phrase",b("card_off_phrase",r)],["rule",b("card_off_rule",n.title)],["pause",b("card_off_pause")]];return f("ul",{class:"menu",id:t,"aria-label":b("card_more"),children:a.map(([l,u])=>f("li",{children:f("button",{type:"button",class:"other",onClick:_=>o.turnOff(_,l,n),children:u})},l))})}var ot={fix:"\u25A0",improve:"\u25B2",consider:"\u25CF"};function rt(t){let{content:e,actions:n,message:o}=t,i=Y(),[r,a]=j(0),[l,u]=j(!1),_=e.findings[r]??e.findings[0];if(!_)return null;let c=d=>{a(d),u(!1)};return f("div",{class:"card",role:"dialog","aria-labelledby":`${i}-title`,tabIndex:-1,children:[f("header",{children:[f("span",{class:`icon ${_.level}`,"aria-hidden":"true",children:ot[_.level]}),f("h2",{id:`${i}-title`,children:_.title}),!o&&f("button",{type:"button",class:"quiet more","aria-label":b("card_more"),"aria-expanded":l,"aria-controls":`${i}-menu`,onClick:()=>u(!l),children:"\u22EF"}),f("button",{type:"button",class:"quiet close","aria-label":b("card_close"),onClick:()=>n.close(),children:"\u2715"})]}),o?f($t,{message:o,actions:n}):f(E,{children:[l&&f(nt,{id:`${i}-menu`,content:e,finding:_,actions:n}),f(et,{content:e,finding:_,actions:n},r),f("button",{type:"button",class:"learn",onClick:d=>n.learnMore(d,_),children:b("card_learn")})]}),o||e.findings.length<2?null:f("nav",{"aria-label":b("card_others"),children:e.findings.map((d,p)=>p===r?null:f("button",{type:"button",class:"other",onClick:()=>c(p),children:[f("span",{class:`icon ${d.level}`,"aria-hidden":"true",children:ot[d.level]}),d.title,": \u201C",e.text.slice(d.from,d.to),"\u201D"]},`${d.rule}:${d.from}`))})]})}function $t({message:{text:t,rule:e},actions:n}){return f(E,{children:[f("p",{class:"message",role:"status",children:t}),e&&f("div",{class:"choices",children:[f("button",{type:"button",class:"main",onClick:o=>n.turnOff(o,"rule",{rule:e,from:0,to:0}),children:b("card_turn_off")}),f("button",{type:"button",class:"plain",onClick:()=>n.close(),children:b("card_keep")})]})]})}function it(t,e){let n=!1;return()=>{n||e.aborted||(n=!0,requestAnimationFrame(()=>{n=!1,e.aborted||t()}))}}function at(t,e,n,o){let i=()=>{let a=e();if(!a)return n();t.style.left=`${a.left}px`,t.style.top=`${a.top}px`,t.style.width=`${a.width}px`,t.style.height=`${a.height}px`},r=it(i,o);window.addEventListener("scroll",r,{capture:!0,passive:!0,signal:o}),window.addEventListener("resize",r,{passive:!0,signal:o}),i()}var Nt=["beforeinput","click","copy","cut","dblclick","input","keypress","keyup","mousedown","mouseup","paste","pointerdown","pointerup","touchend","touchstart","wheel"];function st(t,e,n){for(let o of Nt)t.addEventListener(o,i=>i.stopPropagation(),{signal:n});t.addEventListener("mousedown",o=>{o.composedPath()[0]instanceof HTMLInputElement||o.preventDefault()},{signal:n});for(let o of["focusin","focusout"])window.addEventListener(o,i=>{(i.target===t||i.relatedTarget===t)&&i.stopImmediatePropagation()},{capture:!0,signal:n});window.addEventListener("pointerdown",o=>{o.isTrusted&&o.target!==t&&e()},{capture:!0,signal:n}),window.addEventListener("keydown",o=>{o.key==="Escape"&&!o.isComposing&&o.isTrusted?(o.stopImmediatePropagation(),o.preventDefault(),e()):o.target===t&&o.stopPropagation()},{capture:!0,signal:n})}function jt(t,e){return[...document.querySelectorAll(":popover-open, dialog:modal, :fullscreen")].some(n=>{if(n.contains(t))return!1;let{left:o,right:i,top:r,bottom:a}=n.getBoundingClientRect();return o<e.right&&i>e.left&&r<e.bottom&&a>e.top})}function lt(t,e,n,o){if(!t.isTrusted||performance.now()-o<300||!e.isConnected||!e.matches(":popover-open"))return!1;let i=1;for(let a=e;a;a=a.parentElement)i*=Number(getComputedStyle(a).opacity);if(i<.6||!e.checkVisibility({visibilityProperty:!0}))return!1;let r=(n.firstElementChild??n).getBoundingClientRect();return jt(e,r)?!1:document.elementFromPoint(r.left+r.width/2,r.top+r.height/2)===e}function ct(t,e){let n=a=>a.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[],o=n(t.slice(Math.max(0,e.from-200),e.from)).slice(-3),i=n(t.slice(e.to,e.to+200)).slice(0,3),r=n(t.slice(e.from,e.to));return qt([e.rule,...o,"|",...r,"|",...i].join(" "))}function qt(t){let[e,n]=[2166136261,2538058380];for(let o=0;o<t.length;o++){let i=t.charCodeAt(o);e=Math.imul(e^i,16777619),n=Math.imul(n^i,1540483477)}return(e>>>0).toString(36)+(n>>>0).toString(36)}async function ut({text:t,findings:e},n,o){let{rule:i,from:r,to:a}=o;if(n==="rule"&&await J({kind:"rule-off",rule:i}),n==="pause"&&await J({kind:"pause"}),n==="phrase"&&await J({kind:"allow",phrase:t.slice(r,a)}),n!=="here")return;let l=await J({kind:"ignore",hash:ct(t,o),rule:i}),u=e.find(_=>_.rule===i)?.title??i;return l?{text:b("card_tired",u),rule:i}:void 0}async function J(t){let e=await D(t);if(typeof e!="boolean")throw new Error(b("card_gone"));return e}function Bt(t){let e=document.createElement("div");return e.popover="manual",(t.closest("dialog:modal")??document.documentElement).append(e),e}function pt(t){(t.querySelector("button.fix, input, .message + .choices .main")??t.querySelector(".card"))?.focus()}function _t(t,e){let n=Bt(t.field),o=n.attachShadow({mode:"closed"}),i=new CSSStyleSheet;i.replaceSync(Ie),o.adoptedStyleSheets=[i];let r=document.createElement("div");r.className="words";let a=document.createElement("div");t.colors!=="system"&&(a.style.colorScheme=t.colors),o.append(r,a);let l=new AbortController,u=!1,_=!1,c=!1,d=()=>{if(l.signal.aborted)return;let m=o.activeElement!==null&&!_;l.abort(),pe(null,a),n.remove(),t.onClose(m)},p=m=>{pe(Ae(rt,{content:t.content,actions:g,message:m}),a),m&&c&&pt(o)},s=(m,y,h)=>{u||!lt(m,n,a,k)||(u=!0,c=o.activeElement!==null,y().then(x=>{_=h&&!x,x?p(x):d()},x=>p({text:b("card_failed",x instanceof Error?x.message:String(x))})).finally(()=>{u=!1}))},g={close:d,apply:(m,y)=>s(m,async()=>{let h=await t.apply(y);return h===void 0?void 0:{text:h}},!0),turnOff:(m,y,h)=>s(m,()=>ut(t.content,y,h),!1),learnMore:(m,{rule:y})=>s(m,async()=>{await D({kind:"help",page:De(y)})},!1)};p(),n.showPopover();let k=performance.now();return st(n,d,l.signal),e.addEventListener("abort",d,{once:!0,signal:l.signal}),at(r,t.anchor,d,l.signal),t.isFocused&&pt(o),{close:d,owns:m=>m===n}}var dt="upshotAdvice";var he=globalThis[dt],ge={checking:{},create:he.prepareCheckers({})};function Ut(t,e){return t!==ge.checking&&(ge={checking:t,create:he.prepareCheckers(t)}),ge.create(e)}function Wt(t){let{title:e,advice:n}=he.rules.find(o=>o.id===t.rule)??t;return{title:e,advice:n}}function ft({text:t,title:e,findings:n,checking:o}){let i=Ut(o,e).check(t);return{text:t,title:e,checking:o,findings:n.map(r=>i.find(({rule:a,from:l,to:u})=>a===r.rule&&l===r.from&&u===r.to)??{...r,...Wt(r)})}}var zt=3;function mt(t,e){let{field:n,text:o,finding:i,findings:r,checking:a,colors:l,isFocused:u}=t,_=r.filter(p=>p!==i&&p.line.from===i.line.from),c=n.selection(),d=()=>we(i.line,o,n.text());return _t({content:ft({text:o,title:n.label(),findings:[i,..._].slice(0,zt),checking:a}),colors:l,anchor:()=>{let p=d();return p===void 0?void 0:t.boxes(p)[0]??n.canvas?.anchor()},field:n.element,isFocused:u,apply:async p=>{let s=o.slice(p.from,p.to),g=d();if(g===void 0)return b("card_lost");let k=await n.replace(p.from+g,p.to+g,s,p.text);if(k!=="done")return k==="changed-otherwise"?b("card_lost"):b(await ke(p.text)?"card_copied":"card_not_copied")},onClose:p=>{t.onClose(),p&&c&&n.select(c.from,c.to)}},e)}globalThis[xe]=mt;})();
