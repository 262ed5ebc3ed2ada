var on=Object.create;var Ee=Object.defineProperty;var rn=Object.getOwnPropertyDescriptor;var sn=Object.getOwnPropertyNames;var an=Object.getPrototypeOf,ln=Object.prototype.hasOwnProperty;var cn=(n,e,t)=>()=>{if(t)throw t[0];try{return n&&(e=n(n=0)),e}catch(o){throw t=[o],o}};var un=(n,e)=>()=>{try{return e||n((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}};var mn=(n,e,t,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of sn(e))!ln.call(n,i)&&i!==t&&Ee(n,i,{get:()=>e[i],enumerable:!(o=rn(e,i))||o.enumerable});return n};var fn=(n,e,t)=>(t=n!=null?on(an(n)):{},mn(e||!n||!n.__esModule?Ee(t,"default",{value:n,enumerable:!0}):t,n));var P,k=cn(()=>{P=[{name:"preact",version:"11.2.0",license:"MIT",text:`The MIT License (MIT)

Copyright (c) 2015-present Jason Miller

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`},{name:"valibot",version:"1.5.0",license:"MIT",text:`MIT License

Copyright (c) Fabian Hiller

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`},{name:"webextension-polyfill",version:"0.12.0",license:"MPL-2.0",text:`Mozilla Public License Version 2.0
==================================

1. Definitions
--------------

1.1. "Contributor"
    means each individual or legal entity that creates, contributes to
    the creation of, or owns Covered Software.

1.2. "Contributor Version"
    means the combination of the Contributions of others (if any) used
    by a Contributor and that particular Contributor's Contribution.

1.3. "Contribution"
    means Covered Software of a particular Contributor.

1.4. "Covered Software"
    means Source Code Form to which the initial Contributor has attached
    the notice in Exhibit A, the Executable Form of such Source Code
    Form, and Modifications of such Source Code Form, in each case
    including portions thereof.

1.5. "Incompatible With Secondary Licenses"
    means

    (a) that the initial Contributor has attached the notice described
        in Exhibit B to the Covered Software; or

    (b) that the Covered Software was made available under the terms of
        version 1.1 or earlier of the License, but not also under the
        terms of a Secondary License.

1.6. "Executable Form"
    means any form of the work other than Source Code Form.

1.7. "Larger Work"
    means a work that combines Covered Software with other material, in
    a separate file or files, that is not Covered Software.

1.8. "License"
    means this document.

1.9. "Licensable"
    means having the right to grant, to the maximum extent possible,
    whether at the time of the initial grant or subsequently, any and
    all of the rights conveyed by this License.

1.10. "Modifications"
    means any of the following:

    (a) any file in Source Code Form that results from an addition to,
        deletion from, or modification of the contents of Covered
        Software; or

    (b) any new file in Source Code Form that contains any Covered
        Software.

1.11. "Patent Claims" of a Contributor
    means any patent claim(s), including without limitation, method,
    process, and apparatus claims, in any patent Licensable by such
    Contributor that would be infringed, but for the grant of the
    License, by the making, using, selling, offering for sale, having
    made, import, or transfer of either its Contributions or its
    Contributor Version.

1.12. "Secondary License"
    means either the GNU General Public License, Version 2.0, the GNU
    Lesser General Public License, Version 2.1, the GNU Affero General
    Public License, Version 3.0, or any later versions of those
    licenses.

1.13. "Source Code Form"
    means the form of the work preferred for making modifications.

1.14. "You" (or "Your")
    means an individual or a legal entity exercising rights under this
    License. For legal entities, "You" includes any entity that
    controls, is controlled by, or is under common control with You. For
    purposes of this definition, "control" means (a) the power, direct
    or indirect, to cause the direction or management of such entity,
    whether by contract or otherwise, or (b) ownership of more than
    fifty percent (50%) of the outstanding shares or beneficial
    ownership of such entity.

2. License Grants and Conditions
--------------------------------

2.1. Grants

Each Contributor hereby grants You a world-wide, royalty-free,
non-exclusive license:

(a) under intellectual property rights (other than patent or trademark)
    Licensable by such Contributor to use, reproduce, make available,
    modify, display, perform, distribute, and otherwise exploit its
    Contributions, either on an unmodified basis, with Modifications, or
    as part of a Larger Work; and

(b) under Patent Claims of such Contributor to make, use, sell, offer
    for sale, have made, import, and otherwise transfer either its
    Contributions or its Contributor Version.

2.2. Effective Date

The licenses granted in Section 2.1 with respect to any Contribution
become effective for each Contribution on the date the Contributor first
distributes such Contribution.

2.3. Limitations on Grant Scope

The licenses granted in this Section 2 are the only rights granted under
this License. No additional rights or licenses will be implied from the
distribution or licensing of Covered Software under this License.
Notwithstanding Section 2.1(b) above, no patent license is granted by a
Contributor:

(a) for any code that a Contributor has removed from Covered Software;
    or

(b) for infringements caused by: (i) Your and any other third party's
    modifications of Covered Software, or (ii) the combination of its
    Contributions with other software (except as part of its Contributor
    Version); or

(c) under Patent Claims infringed by Covered Software in the absence of
    its Contributions.

This License does not grant any rights in the trademarks, service marks,
or logos of any Contributor (except as may be necessary to comply with
the notice requirements in Section 3.4).

2.4. Subsequent Licenses

No Contributor makes additional grants as a result of Your choice to
distribute the Covered Software under a subsequent version of this
License (see Section 10.2) or under the terms of a Secondary License (if
permitted under the terms of Section 3.3).

2.5. Representation

Each Contributor represents that the Contributor believes its
Contributions are its original creation(s) or it has sufficient rights
to grant the rights to its Contributions conveyed by this License.

2.6. Fair Use

This License is not intended to limit any rights You have under
applicable copyright doctrines of fair use, fair dealing, or other
equivalents.

2.7. Conditions

Sections 3.1, 3.2, 3.3, and 3.4 are conditions of the licenses granted
in Section 2.1.

3. Responsibilities
-------------------

3.1. Distribution of Source Form

All distribution of Covered Software in Source Code Form, including any
Modifications that You create or to which You contribute, must be under
the terms of this License. You must inform recipients that the Source
Code Form of the Covered Software is governed by the terms of this
License, and how they can obtain a copy of this License. You may not
attempt to alter or restrict the recipients' rights in the Source Code
Form.

3.2. Distribution of Executable Form

If You distribute Covered Software in Executable Form then:

(a) such Covered Software must also be made available in Source Code
    Form, as described in Section 3.1, and You must inform recipients of
    the Executable Form how they can obtain a copy of such Source Code
    Form by reasonable means in a timely manner, at a charge no more
    than the cost of distribution to the recipient; and

(b) You may distribute such Executable Form under the terms of this
    License, or sublicense it under different terms, provided that the
    license for the Executable Form does not attempt to limit or alter
    the recipients' rights in the Source Code Form under this License.

3.3. Distribution of a Larger Work

You may create and distribute a Larger Work under terms of Your choice,
provided that You also comply with the requirements of this License for
the Covered Software. If the Larger Work is a combination of Covered
Software with a work governed by one or more Secondary Licenses, and the
Covered Software is not Incompatible With Secondary Licenses, this
License permits You to additionally distribute such Covered Software
under the terms of such Secondary License(s), so that the recipient of
the Larger Work may, at their option, further distribute the Covered
Software under the terms of either this License or such Secondary
License(s).

3.4. Notices

You may not remove or alter the substance of any license notices
(including copyright notices, patent notices, disclaimers of warranty,
or limitations of liability) contained within the Source Code Form of
the Covered Software, except that You may alter any license notices to
the extent required to remedy known factual inaccuracies.

3.5. Application of Additional Terms

You may choose to offer, and to charge a fee for, warranty, support,
indemnity or liability obligations to one or more recipients of Covered
Software. However, You may do so only on Your own behalf, and not on
behalf of any Contributor. You must make it absolutely clear that any
such warranty, support, indemnity, or liability obligation is offered by
You alone, and You hereby agree to indemnify every Contributor for any
liability incurred by such Contributor as a result of warranty, support,
indemnity or liability terms You offer. You may include additional
disclaimers of warranty and limitations of liability specific to any
jurisdiction.

4. Inability to Comply Due to Statute or Regulation
---------------------------------------------------

If it is impossible for You to comply with any of the terms of this
License with respect to some or all of the Covered Software due to
statute, judicial order, or regulation then You must: (a) comply with
the terms of this License to the maximum extent possible; and (b)
describe the limitations and the code they affect. Such description must
be placed in a text file included with all distributions of the Covered
Software under this License. Except to the extent prohibited by statute
or regulation, such description must be sufficiently detailed for a
recipient of ordinary skill to be able to understand it.

5. Termination
--------------

5.1. The rights granted under this License will terminate automatically
if You fail to comply with any of its terms. However, if You become
compliant, then the rights granted under this License from a particular
Contributor are reinstated (a) provisionally, unless and until such
Contributor explicitly and finally terminates Your grants, and (b) on an
ongoing basis, if such Contributor fails to notify You of the
non-compliance by some reasonable means prior to 60 days after You have
come back into compliance. Moreover, Your grants from a particular
Contributor are reinstated on an ongoing basis if such Contributor
notifies You of the non-compliance by some reasonable means, this is the
first time You have received notice of non-compliance with this License
from such Contributor, and You become compliant prior to 30 days after
Your receipt of the notice.

5.2. If You initiate litigation against any entity by asserting a patent
infringement claim (excluding declaratory judgment actions,
counter-claims, and cross-claims) alleging that a Contributor Version
directly or indirectly infringes any patent, then the rights granted to
You by any and all Contributors for the Covered Software under Section
2.1 of this License shall terminate.

5.3. In the event of termination under Sections 5.1 or 5.2 above, all
end user license agreements (excluding distributors and resellers) which
have been validly granted by You or Your distributors under this License
prior to termination shall survive termination.

************************************************************************
*                                                                      *
*  6. Disclaimer of Warranty                                           *
*  -------------------------                                           *
*                                                                      *
*  Covered Software is provided under this License on an "as is"       *
*  basis, without warranty of any kind, either expressed, implied, or  *
*  statutory, including, without limitation, warranties that the       *
*  Covered Software is free of defects, merchantable, fit for a        *
*  particular purpose or non-infringing. The entire risk as to the     *
*  quality and performance of the Covered Software is with You.        *
*  Should any Covered Software prove defective in any respect, You     *
*  (not any Contributor) assume the cost of any necessary servicing,   *
*  repair, or correction. This disclaimer of warranty constitutes an   *
*  essential part of this License. No use of any Covered Software is   *
*  authorized under this License except under this disclaimer.         *
*                                                                      *
************************************************************************

************************************************************************
*                                                                      *
*  7. Limitation of Liability                                          *
*  --------------------------                                          *
*                                                                      *
*  Under no circumstances and under no legal theory, whether tort      *
*  (including negligence), contract, or otherwise, shall any           *
*  Contributor, or anyone who distributes Covered Software as          *
*  permitted above, be liable to You for any direct, indirect,         *
*  special, incidental, or consequential damages of any character      *
*  including, without limitation, damages for lost profits, loss of    *
*  goodwill, work stoppage, computer failure or malfunction, or any    *
*  and all other commercial damages or losses, even if such party      *
*  shall have been informed of the possibility of such damages. This   *
*  limitation of liability shall not apply to liability for death or   *
*  personal injury resulting from such party's negligence to the       *
*  extent applicable law prohibits such limitation. Some               *
*  jurisdictions do not allow the exclusion or limitation of           *
*  incidental or consequential damages, so this exclusion and          *
*  limitation may not apply to You.                                    *
*                                                                      *
************************************************************************

8. Litigation
-------------

Any litigation relating to this License may be brought only in the
courts of a jurisdiction where the defendant maintains its principal
place of business and such litigation shall be governed by laws of that
jurisdiction, without reference to its conflict-of-law provisions.
Nothing in this Section shall prevent a party's ability to bring
cross-claims or counter-claims.

9. Miscellaneous
----------------

This License represents the complete agreement concerning the subject
matter hereof. If any provision of this License is held to be
unenforceable, such provision shall be reformed only to the extent
necessary to make it enforceable. Any law or regulation which provides
that the language of a contract shall be construed against the drafter
shall not be used to construe this License against a Contributor.

10. Versions of the License
---------------------------

10.1. New Versions

Mozilla Foundation is the license steward. Except as provided in Section
10.3, no one other than the license steward has the right to modify or
publish new versions of this License. Each version will be given a
distinguishing version number.

10.2. Effect of New Versions

You may distribute the Covered Software under the terms of the version
of the License under which You originally received the Covered Software,
or under the terms of any subsequent version published by the license
steward.

10.3. Modified Versions

If you create software not governed by this License, and you want to
create a new license for such software, you may create and use a
modified version of this License if you rename the license and remove
any references to the name of the license steward (except to note that
such modified license differs from this License).

10.4. Distributing Source Code Form that is Incompatible With Secondary
Licenses

If You choose to distribute Source Code Form that is Incompatible With
Secondary Licenses under the terms of this version of the License, the
notice described in Exhibit B of this License must be attached.

Exhibit A - Source Code Form License Notice
-------------------------------------------

  This Source Code Form is subject to the terms of the Mozilla Public
  License, v. 2.0. If a copy of the MPL was not distributed with this
  file, You can obtain one at http://mozilla.org/MPL/2.0/.

If it is not possible or desirable to put the notice in a particular
file, then You may include the notice in a location (such as a LICENSE
file in a relevant directory) where a recipient would be likely to look
for such a notice.

You may add additional accurate notices of copyright ownership.

Exhibit B - "Incompatible With Secondary Licenses" Notice
---------------------------------------------------------

  This Source Code Form is "Incompatible With Secondary Licenses", as
  defined by the Mozilla Public License, v. 2.0.`}]});var tn=un((ke,nn)=>{k();(function(n,e){if(typeof define=="function"&&define.amd)define("webextension-polyfill",["module"],e);else if(typeof ke<"u")e(nn);else{var t={exports:{}};e(t),n.browser=t.exports}})(typeof globalThis<"u"?globalThis:typeof self<"u"?self:ke,function(n){"use strict";if(!(globalThis.chrome&&globalThis.chrome.runtime&&globalThis.chrome.runtime.id))throw new Error("This script should only be loaded in a browser extension.");if(globalThis.browser&&globalThis.browser.runtime&&globalThis.browser.runtime.id)n.exports=globalThis.browser;else{let e="The message port closed before a response was received.",t=o=>{let i={alarms:{clear:{minArgs:0,maxArgs:1},clearAll:{minArgs:0,maxArgs:0},get:{minArgs:0,maxArgs:1},getAll:{minArgs:0,maxArgs:0}},bookmarks:{create:{minArgs:1,maxArgs:1},get:{minArgs:1,maxArgs:1},getChildren:{minArgs:1,maxArgs:1},getRecent:{minArgs:1,maxArgs:1},getSubTree:{minArgs:1,maxArgs:1},getTree:{minArgs:0,maxArgs:0},move:{minArgs:2,maxArgs:2},remove:{minArgs:1,maxArgs:1},removeTree:{minArgs:1,maxArgs:1},search:{minArgs:1,maxArgs:1},update:{minArgs:2,maxArgs:2}},browserAction:{disable:{minArgs:0,maxArgs:1,fallbackToNoCallback:!0},enable:{minArgs:0,maxArgs:1,fallbackToNoCallback:!0},getBadgeBackgroundColor:{minArgs:1,maxArgs:1},getBadgeText:{minArgs:1,maxArgs:1},getPopup:{minArgs:1,maxArgs:1},getTitle:{minArgs:1,maxArgs:1},openPopup:{minArgs:0,maxArgs:0},setBadgeBackgroundColor:{minArgs:1,maxArgs:1,fallbackToNoCallback:!0},setBadgeText:{minArgs:1,maxArgs:1,fallbackToNoCallback:!0},setIcon:{minArgs:1,maxArgs:1},setPopup:{minArgs:1,maxArgs:1,fallbackToNoCallback:!0},setTitle:{minArgs:1,maxArgs:1,fallbackToNoCallback:!0}},browsingData:{remove:{minArgs:2,maxArgs:2},removeCache:{minArgs:1,maxArgs:1},removeCookies:{minArgs:1,maxArgs:1},removeDownloads:{minArgs:1,maxArgs:1},removeFormData:{minArgs:1,maxArgs:1},removeHistory:{minArgs:1,maxArgs:1},removeLocalStorage:{minArgs:1,maxArgs:1},removePasswords:{minArgs:1,maxArgs:1},removePluginData:{minArgs:1,maxArgs:1},settings:{minArgs:0,maxArgs:0}},commands:{getAll:{minArgs:0,maxArgs:0}},contextMenus:{remove:{minArgs:1,maxArgs:1},removeAll:{minArgs:0,maxArgs:0},update:{minArgs:2,maxArgs:2}},cookies:{get:{minArgs:1,maxArgs:1},getAll:{minArgs:1,maxArgs:1},getAllCookieStores:{minArgs:0,maxArgs:0},remove:{minArgs:1,maxArgs:1},set:{minArgs:1,maxArgs:1}},devtools:{inspectedWindow:{eval:{minArgs:1,maxArgs:2,singleCallbackArg:!1}},panels:{create:{minArgs:3,maxArgs:3,singleCallbackArg:!0},elements:{createSidebarPane:{minArgs:1,maxArgs:1}}}},downloads:{cancel:{minArgs:1,maxArgs:1},download:{minArgs:1,maxArgs:1},erase:{minArgs:1,maxArgs:1},getFileIcon:{minArgs:1,maxArgs:2},open:{minArgs:1,maxArgs:1,fallbackToNoCallback:!0},pause:{minArgs:1,maxArgs:1},removeFile:{minArgs:1,maxArgs:1},resume:{minArgs:1,maxArgs:1},search:{minArgs:1,maxArgs:1},show:{minArgs:1,maxArgs:1,fallbackToNoCallback:!0}},extension:{isAllowedFileSchemeAccess:{minArgs:0,maxArgs:0},isAllowedIncognitoAccess:{minArgs:0,maxArgs:0}},history:{addUrl:{minArgs:1,maxArgs:1},deleteAll:{minArgs:0,maxArgs:0},deleteRange:{minArgs:1,maxArgs:1},deleteUrl:{minArgs:1,maxArgs:1},getVisits:{minArgs:1,maxArgs:1},search:{minArgs:1,maxArgs:1}},i18n:{detectLanguage:{minArgs:1,maxArgs:1},getAcceptLanguages:{minArgs:0,maxArgs:0}},identity:{launchWebAuthFlow:{minArgs:1,maxArgs:1}},idle:{queryState:{minArgs:1,maxArgs:1}},management:{get:{minArgs:1,maxArgs:1},getAll:{minArgs:0,maxArgs:0},getSelf:{minArgs:0,maxArgs:0},setEnabled:{minArgs:2,maxArgs:2},uninstallSelf:{minArgs:0,maxArgs:1}},notifications:{clear:{minArgs:1,maxArgs:1},create:{minArgs:1,maxArgs:2},getAll:{minArgs:0,maxArgs:0},getPermissionLevel:{minArgs:0,maxArgs:0},update:{minArgs:2,maxArgs:2}},pageAction:{getPopup:{minArgs:1,maxArgs:1},getTitle:{minArgs:1,maxArgs:1},hide:{minArgs:1,maxArgs:1,fallbackToNoCallback:!0},setIcon:{minArgs:1,maxArgs:1},setPopup:{minArgs:1,maxArgs:1,fallbackToNoCallback:!0},setTitle:{minArgs:1,maxArgs:1,fallbackToNoCallback:!0},show:{minArgs:1,maxArgs:1,fallbackToNoCallback:!0}},permissions:{contains:{minArgs:1,maxArgs:1},getAll:{minArgs:0,maxArgs:0},remove:{minArgs:1,maxArgs:1},request:{minArgs:1,maxArgs:1}},runtime:{getBackgroundPage:{minArgs:0,maxArgs:0},getPlatformInfo:{minArgs:0,maxArgs:0},openOptionsPage:{minArgs:0,maxArgs:0},requestUpdateCheck:{minArgs:0,maxArgs:0},sendMessage:{minArgs:1,maxArgs:3},sendNativeMessage:{minArgs:2,maxArgs:2},setUninstallURL:{minArgs:1,maxArgs:1}},sessions:{getDevices:{minArgs:0,maxArgs:1},getRecentlyClosed:{minArgs:0,maxArgs:1},restore:{minArgs:0,maxArgs:1}},storage:{local:{clear:{minArgs:0,maxArgs:0},get:{minArgs:0,maxArgs:1},getBytesInUse:{minArgs:0,maxArgs:1},remove:{minArgs:1,maxArgs:1},set:{minArgs:1,maxArgs:1}},managed:{get:{minArgs:0,maxArgs:1},getBytesInUse:{minArgs:0,maxArgs:1}},sync:{clear:{minArgs:0,maxArgs:0},get:{minArgs:0,maxArgs:1},getBytesInUse:{minArgs:0,maxArgs:1},remove:{minArgs:1,maxArgs:1},set:{minArgs:1,maxArgs:1}}},tabs:{captureVisibleTab:{minArgs:0,maxArgs:2},create:{minArgs:1,maxArgs:1},detectLanguage:{minArgs:0,maxArgs:1},discard:{minArgs:0,maxArgs:1},duplicate:{minArgs:1,maxArgs:1},executeScript:{minArgs:1,maxArgs:2},get:{minArgs:1,maxArgs:1},getCurrent:{minArgs:0,maxArgs:0},getZoom:{minArgs:0,maxArgs:1},getZoomSettings:{minArgs:0,maxArgs:1},goBack:{minArgs:0,maxArgs:1},goForward:{minArgs:0,maxArgs:1},highlight:{minArgs:1,maxArgs:1},insertCSS:{minArgs:1,maxArgs:2},move:{minArgs:2,maxArgs:2},query:{minArgs:1,maxArgs:1},reload:{minArgs:0,maxArgs:2},remove:{minArgs:1,maxArgs:1},removeCSS:{minArgs:1,maxArgs:2},sendMessage:{minArgs:2,maxArgs:3},setZoom:{minArgs:1,maxArgs:2},setZoomSettings:{minArgs:1,maxArgs:2},update:{minArgs:1,maxArgs:2}},topSites:{get:{minArgs:0,maxArgs:0}},webNavigation:{getAllFrames:{minArgs:1,maxArgs:1},getFrame:{minArgs:1,maxArgs:1}},webRequest:{handlerBehaviorChanged:{minArgs:0,maxArgs:0}},windows:{create:{minArgs:0,maxArgs:1},get:{minArgs:1,maxArgs:2},getAll:{minArgs:0,maxArgs:1},getCurrent:{minArgs:0,maxArgs:1},getLastFocused:{minArgs:0,maxArgs:1},remove:{minArgs:1,maxArgs:1},update:{minArgs:2,maxArgs:2}}};if(Object.keys(i).length===0)throw new Error("api-metadata.json has not been included in browser-polyfill");class r extends WeakMap{constructor(m,h=void 0){super(h),this.createItem=m}get(m){return this.has(m)||this.set(m,this.createItem(m)),super.get(m)}}let a=u=>u&&typeof u=="object"&&typeof u.then=="function",l=(u,m)=>(...h)=>{o.runtime.lastError?u.reject(new Error(o.runtime.lastError.message)):m.singleCallbackArg||h.length<=1&&m.singleCallbackArg!==!1?u.resolve(h[0]):u.resolve(h)},g=u=>u==1?"argument":"arguments",v=(u,m)=>function(p,...C){if(C.length<m.minArgs)throw new Error(`Expected at least ${m.minArgs} ${g(m.minArgs)} for ${u}(), got ${C.length}`);if(C.length>m.maxArgs)throw new Error(`Expected at most ${m.maxArgs} ${g(m.maxArgs)} for ${u}(), got ${C.length}`);return new Promise((O,I)=>{if(m.fallbackToNoCallback)try{p[u](...C,l({resolve:O,reject:I},m))}catch(f){console.warn(`${u} API method doesn't seem to support the callback parameter, falling back to call it without a callback: `,f),p[u](...C),m.fallbackToNoCallback=!1,m.noCallback=!0,O()}else m.noCallback?(p[u](...C),O()):p[u](...C,l({resolve:O,reject:I},m))})},c=(u,m,h)=>new Proxy(m,{apply(p,C,O){return h.call(C,u,...O)}}),w=Function.call.bind(Object.prototype.hasOwnProperty),y=(u,m={},h={})=>{let p=Object.create(null),C={has(I,f){return f in u||f in p},get(I,f,E){if(f in p)return p[f];if(!(f in u))return;let A=u[f];if(typeof A=="function")if(typeof m[f]=="function")A=c(u,u[f],m[f]);else if(w(h,f)){let j=v(f,h[f]);A=c(u,u[f],j)}else A=A.bind(u);else if(typeof A=="object"&&A!==null&&(w(m,f)||w(h,f)))A=y(A,m[f],h[f]);else if(w(h,"*"))A=y(A,m[f],h["*"]);else return Object.defineProperty(p,f,{configurable:!0,enumerable:!0,get(){return u[f]},set(j){u[f]=j}}),A;return p[f]=A,A},set(I,f,E,A){return f in p?p[f]=E:u[f]=E,!0},defineProperty(I,f,E){return Reflect.defineProperty(p,f,E)},deleteProperty(I,f){return Reflect.deleteProperty(p,f)}},O=Object.create(u);return new Proxy(O,C)},s=u=>({addListener(m,h,...p){m.addListener(u.get(h),...p)},hasListener(m,h){return m.hasListener(u.get(h))},removeListener(m,h){m.removeListener(u.get(h))}}),_=new r(u=>typeof u!="function"?u:function(h){let p=y(h,{},{getContent:{minArgs:0,maxArgs:0}});u(p)}),L=new r(u=>typeof u!="function"?u:function(h,p,C){let O=!1,I,f=new Promise(V=>{I=function(F){O=!0,V(F)}}),E;try{E=u(h,p,I)}catch(V){E=Promise.reject(V)}let A=E!==!0&&a(E);if(E!==!0&&!A&&!O)return!1;let j=V=>{V.then(F=>{C(F)},F=>{let ie;F&&(F instanceof Error||typeof F.message=="string")?ie=F.message:ie="An unexpected error occurred",C({__mozWebExtensionPolyfillReject__:!0,message:ie})}).catch(F=>{console.error("Failed to send onMessage rejected reply",F)})};return j(A?E:f),!0}),b=({reject:u,resolve:m},h)=>{o.runtime.lastError?o.runtime.lastError.message===e?m():u(new Error(o.runtime.lastError.message)):h&&h.__mozWebExtensionPolyfillReject__?u(new Error(h.message)):m(h)},S=(u,m,h,...p)=>{if(p.length<m.minArgs)throw new Error(`Expected at least ${m.minArgs} ${g(m.minArgs)} for ${u}(), got ${p.length}`);if(p.length>m.maxArgs)throw new Error(`Expected at most ${m.maxArgs} ${g(m.maxArgs)} for ${u}(), got ${p.length}`);return new Promise((C,O)=>{let I=b.bind(null,{resolve:C,reject:O});p.push(I),h.sendMessage(...p)})},d={devtools:{network:{onRequestFinished:s(_)}},runtime:{onMessage:s(L),onMessageExternal:s(L),sendMessage:S.bind(null,"sendMessage",{minArgs:1,maxArgs:3})},tabs:{sendMessage:S.bind(null,"sendMessage",{minArgs:2,maxArgs:3})}},T={clear:{minArgs:1,maxArgs:1},get:{minArgs:1,maxArgs:1},set:{minArgs:1,maxArgs:1}};return i.privacy={network:{"*":T},services:{"*":T},websites:{"*":T}},y(o,d,i)};n.exports=t(chrome)}})});k();var x,Re,_n,Y,se,ee,Ne,Z,Oe,le,ae,hn,$=Symbol.for("pv"),ne={},te=[],dn=/^m(i|n|o|s|text|space)$/,ce=Array.isArray,Pe=te.slice,D=Object.assign;function W(n){n&&n.parentNode&&n.remove()}function J(n,e,t,o,i){var r={type:n,props:e,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$,__v:i||++Re,__i:-1,__u:0};return!i&&x.vnode&&x.vnode(r),r}function U(n){return n.children}function X(n,e){this.props=n,this.context=e,this.__g=0}function H(n,e){if(e==null)return n.__&&H(n.__,n.__i+1);for(var t;e<n.__k.length;e++)if((t=n.__k[e])&&t.__e)return t.__e;return typeof n.type!="function"||n.props.__P?null:H(n)}function pn(n){var e,t=n.__v,o=t.__e,i=[],r=[],a=n.__P;a&&((e=D({constructor:$},t)).__v=t.__v+1,x.vnode&&x.vnode(e),ue(a,e,t,n.__n,a.namespaceURI,32&t.__u?[o]:null,i,o||H(t),32&t.__u,r),e.__v=t.__v,e.__.__k[e.__i]=e,De(i,e,r),t.__=t.__e=null,e.__e!=o&&Me(e))}function Me(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(e){return e&&(n.__e=e.__e)}),Me(n)}function Le(n){(8&n.__g||(n.__g|=8,Y.push(n),ee++))&&se==x.debounceRendering||((se=x.debounceRendering)||queueMicrotask)(Fe)}function Fe(){try{for(var n,e=1;Y.length;)Y.length>e&&Y.sort(Ne),n=Y.shift(),e=Y.length,8&n.__g&&pn(n)}finally{(ee=Y.length)&&(se||queueMicrotask)(Fe)}}function Ye(n,e,t,o,i,r,a,l,g,v,c){var w,y,s,_,L,b,S=o.__k||te,d=e.length;for(g=yn(t,e,S,g,d),w=0;w<d;w++)(s=t.__k[w])!=null&&(y=~s.__i&&S[s.__i]||ne,s.__i=w,b=ue(n,s,y,i,r,a,l,g,v,c),_=s.__e,(y.ref!=s.ref||8&y.__u)&&(y.ref&&me(y.ref,null,s,y),s.ref&&c.push(s.ref,s.__c||_,s)),L=L||_,4&s.__u?(g=He(s,g,n,!y.__v),y.__e&&(y.__e=null)):typeof s.type=="function"&&b!==void 0?g=b:_&&(g=_.nextSibling),s.__u&=-21);return t.__e=L,g}function yn(n,e,t,o,i){var r,a,l,g,v,c,w,y,s,_=t.length,L=_,b=0,S=0,d=n.__k=Array(i);for(r=0;r<i;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=d[r]=J(null,a):ce(a)?a=d[r]=J(U,{children:a}):a.constructor===$&&a.__b?a=d[r]=J(a.type,a.props,a.key,a.ref,a.__v):d[r]=a,g=r+b,a.__=n,a.__b=n.__b+1,l=null,~(v=a.__i=An(a,t,g,L))&&(L--,(l=t[v])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,v==g-1?b--:v==g+1?b++:v!=g&&(v>g?b--:b++,S=1)):(~v||(i>_?b--:i<_&&b++),typeof a.type!="function"&&(a.__u|=4))):d[r]=null;if(S){for(c=[],w=[],r=0;r<i;r++)if((a=d[r])&&16&a.__u){for(b=0,y=c.length;b<y;)c[s=b+y>>1]<a.__i?b=s+1:y=s;c[b]=a.__i,w[r]=b+1}for(b=c.length;r--;)w[r]&&(w[r]==b?b--:d[r].__u|=4)}if(L)for(r=0;r<_;r++)!(l=t[r])||2&l.__u||(l.__e==o&&(o=H(l)),fe(l,l));return o}function He(n,e,t,o){var i,r,a,l;if(typeof n.type=="function"){if(n.props.__P)return e;if(i=n.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=n,e=He(i[r],e,t,!1));return e}for(e&&!e.parentNode&&(e=H(n))&&!e.parentNode&&(e=null),a=n.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&t.moveBefore&&a.parentNode?t.moveBefore(a,e):t.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function An(n,e,t,o){var i,r=n.key,a=n.type,l=e[t],g=l&&!(2&l.__u);if(l===null&&r==null||g&&r==l.key&&a==l.type)return t;if(o>(g?1:0)){for(i=t-1;i>=0;i--)if((l=e[i])&&!(2&l.__u)&&r==l.key&&a==l.type)return i;for(i=t+1;i<e.length;i++)if((l=e[i])&&!(2&l.__u)&&r==l.key&&a==l.type)return i}return-1}function Ie(n,e,t){t==null&&(t=""),e[0]=="-"?n.setProperty(e,t):n[e]=t}function z(n,e,t,o,i){var r,a;if(e=="style")if(typeof t=="string")n.style.cssText=t;else{if(typeof o=="string"&&(n.style.cssText=o=""),o)for(e in o)t&&e in t||Ie(n.style,e);if(t)for(e in t)o&&t[e]==o[e]||Ie(n.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof o!="function"&&(o=null),(n.__e||(n.__e={}))[e]=t,t&&o||(a=ae[e]||(ae[e]=bn(e)),(n.__a||(n.__a={}))[e]=le,r=e!=(e=e.replace(Oe,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?n.addEventListener(e,a,r):n.removeEventListener(e,a,r));else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in n)try{return void(n[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?n.removeAttribute(e):n.setAttribute(e,e=="popover"&&t==1?"":t)}}function bn(n){return function(e){var t=this.__e;if(t){if(t=t[n],e[Z]==null)e[Z]=le++;else if(e[Z]<this.__a[n])return;return t(x.event?x.event(e):e)}}}function ue(n,e,t,o,i,r,a,l,g,v){var c,w,y,s,_,L,b,S,d,T,u,m,h,p,C,O,I,f,E=e.type;if(e.constructor!==$)return null;128&t.__u&&(g=32&t.__u,c=t.__c.__z)&&(e.__u|=g,w=r=[],c.nodeType==8?l=Q(c,r):r.push(c),l=r[0]||l),(c=x.__b)&&c(e);e:if(typeof E=="function"){y=a.length;try{if(S=e.props,d=(c=E.prototype)&&c.render,T=(c=E.contextType)&&o[c.__c],u=c?T?T.props.value:c.__:o,(s=t.__c)?(e.__c=s,2&s.__g&&(s.__g|=1)):(d?e.__c=s=new E(S,u):(e.__c=s=new X(S,u),s.constructor=E,s.render=xn),T&&T.sub(s),s.state||(s.state={}),s.__n=o,s.__g|=8,s.__h=[],s.__k=[]),d&&(s.__s||(s.__s=s.state),E.getDerivedStateFromProps&&(s.__s==s.state&&(s.__s=D({},s.__s)),D(s.__s,E.getDerivedStateFromProps(S,s.__s)))),_=s.props,L=s.state,s.__v=e,t.__c){if(S!==_&&d&&!E.getDerivedStateFromProps&&s.componentWillReceiveProps&&s.componentWillReceiveProps(S,u),e.__v==t.__v&&!(8&s.__g)||!(4&s.__g)&&s.shouldComponentUpdate&&s.shouldComponentUpdate(S,s.__s,u)===!1){e.__v!=t.__v&&(s.props=S,s.state=s.__s,s.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(A){A&&(A.__=e)}),te.push.apply(s.__h,s.__k),s.__k=[],s.__h.length&&a.push(s),l=H(t);break e}s.componentWillUpdate&&s.componentWillUpdate(S,s.__s,u),d&&s.componentDidUpdate&&s.__h.push(function(){s.componentDidUpdate(_,L,b)})}else d&&!E.getDerivedStateFromProps&&s.componentWillMount&&s.componentWillMount(),d&&s.componentDidMount&&s.__h.push(s.componentDidMount);s.context=u,s.props=S,s.__P=n,s.__g&=-5,m=x.__r,h=d?25:0;do s.__g&=-9,m&&m(e),c=s.render(s.props,s.state=s.__s,s.context);while(8&s.__g&&++h<25);d&&(te.push.apply(s.__h,s.__k),s.__k=[]),s.state=s.__s,s.getChildContext&&(o=D({},o,s.getChildContext())),d&&t.__c&&s.getSnapshotBeforeUpdate&&(b=s.getSnapshotBeforeUpdate(_,L)),p=c&&c.type===U&&c.key==null?c.props.children:c,S.__P&&(c=l,i=(n=S.__P).namespaceURI,g=r=null,t.props&&t.props.__P!=n&&(t.__k.some(function(A){A&&fe(A,A)}),t.__k=null),l=t.__k?H(t,0):null),l=Ye(n,ce(p)?p:[p],e,t,o,i,r,a,l,g,v),S.__P&&(e.__e=null,l=c),e.__u&=-161,w&&w.some(W),s.__h.length&&a.push(s),1&s.__g&&(s.__g&=-4)}catch(A){if(a.length=y,e.__v=null,g||r)if(A&&A.then){if(e.__u|=128|g,r){for(~(I=r.indexOf(l||void 0))||(I=r.length);(f=r[I-1])&&f.nodeType==8;)I--;for(;I<r.length;I++)if(f=r[I])if(r[I]=null,C){if(f==O)break}else{if(f.nodeType!=8)break;f.data.startsWith("$s")&&(O=Q(C=f))}}if(!C){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;C=l}(c=Q(C=e.__c.__z||(e.__c.__z=C)))?(e.__e=C,l=c):e.__e=l,l=l&&l.nextSibling}else r&&r.some(W);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),A&&A.then||We(e),x.__e(A,e,t)}}else l=e.__e=vn(t.__e,e,t,o,i,r,a,g,v,n);return(c=x.diffed)&&c(e),l}function Q(n,e){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var t=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))t++;else if(n.data.startsWith("/$s")&&!--t)return n}e&&e.push(n)}}function We(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(We))}function De(n,e,t){for(var o=0;o<t.length;)me(t[o++],t[o++],t[o++]);x.__c&&x.__c(e,n),n.some(function(i){try{n=i.__h,i.__h=[],n.some(function(r){r.call(i)})}catch(r){x.__e(r,i.__v)}})}function vn(n,e,t,o,i,r,a,l,g,v){var c,w,y,s,_,L,b,S,d=t.props||ne,T=e.props,u=e.type;if(u=="svg"?i="http://www.w3.org/2000/svg":u=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for(c=0;c<r.length;c++)if((_=r[c])&&(u?_.localName==u:_.nodeType==3)){n=_,r[c]=null;break}}if(!n){if(S=v.ownerDocument||document,!u)return S.createTextNode(T);n=S.createElementNS(i,u,T.is?T:v),l&&(x.__m&&x.__m(e,r),l=!1),r=null}if(u){if(v=u=="template"&&n.content||n,r=u=="textarea"&&T.defaultValue!=null?null:r&&Pe.call(v.childNodes),!l&&r)for(d={},c=0;c<n.attributes.length;c++)d[(_=n.attributes[c]).name]=_.value;for(c in d)_=d[c],c=="dangerouslySetInnerHTML"?y=_:c=="children"||c in T||c=="value"&&"defaultValue"in T||c=="checked"&&"defaultChecked"in T||z(n,c,null,_,i);for(c in T)_=T[c],c=="children"?s=_:c=="dangerouslySetInnerHTML"?w=_:c=="value"?L=_:c=="checked"?b=_:l&&typeof _!="function"||d[c]===_||z(n,c,_,d[c],i);w?(l||y&&(w.__html==y.__html||w.__html==n.textContent)||(n.textContent=w.__html),e.__k=[]):(y&&(n.textContent=""),(u=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&dn.test(u))&&(i="http://www.w3.org/1999/xhtml"),Ye(v,ce(s)?s:[s],e,t,o,i,r,a,r?r[0]:t.__k&&H(t,0),l,g),r&&r.some(W)),l&&u!="textarea"||(c="value",u=="progress"&&L==null?n.removeAttribute(c):L==null||L===n[c]&&(u!="progress"||L)||z(n,c,L,d[c],i),c="checked",b!=null&&b!=n[c]&&z(n,c,b,d[c],i))}else d===T||l&&n.data==T||(n.data=T);return n}function me(n,e,t,o){try{typeof n=="function"?e?e.__x=n(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():n(null)):n.current=e}catch(i){x.__e(i,t)}}function fe(n,e,t){var o,i,r,a;if(x.unmount&&x.unmount(n),!(o=n.ref)||o.current&&o.current!=n.__e||me(o,null,e,n),o=n.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){x.__e(l,e)}o.__P=o.__n=null}if(o=n.__k)for(a=0;a<o.length;a++)o[a]&&fe(o[a],e,typeof n.type!="function"||t&&!n.props.__P);!t&&(o=n.__c)&&(o=o.__z)&&(i=Q(o,r=[]))&&(o==n.__e&&r.some(W),W(i),W(o)),t||W(n.__e),n.__e=n.__c=n.__=null}function xn(n,e,t){return this.constructor(n,t)}function Mn(n,e){var t,o,i,r;x.__&&x.__(n,e),e.nodeType==9&&(e=e.documentElement),o=(t=n&&32&n.__u)?null:e.__k,e.__k=J(U,{children:[n]}),i=[],r=[],ue(e,e.__k,o||ne,ne,e.namespaceURI,o?null:e.firstChild?Pe.call(e.childNodes):null,i,o?o.__e:e.firstChild,t,r),De(i,e.__k,r),e.__k.props.children=null}x={__e:function(n,e,t,o){for(var i,r,a;e=e.__;)if((i=e.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(n)),i.componentDidCatch&&(i.componentDidCatch(n,o||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){n=l}}throw ee=0,n}},Re=0,_n=function(n){return n!=null&&n.constructor===$},X.prototype.setState=function(n,e){var t=this.__s;t&&t!=this.state||(t=this.__s=D({},this.state)),typeof n=="function"&&(n=n(D({},t),this.props)),n&&(D(t,n),this.__v&&(e&&this.__k.push(e),Le(this)))},X.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),Le(this))},X.prototype.render=U,Y=[],ee=0,Ne=function(n,e){return n.__v.__b-e.__v.__b},Z=Symbol(),Oe=/(PointerCapture)$|Capture$/i,le=0,ae={},hn=0;k();k();var{browser:wn,chrome:Sn}=globalThis,ge=wn??Sn,Hn=ge?.runtime,oe=ge?.i18n,_e=ge?.storage;var je=()=>oe?.getMessage("locale")||"en";function he(n,...e){let t=e.map(o=>typeof o=="number"?o.toLocaleString(je()):o);return oe?.getMessage(n,t)||n}function Un(n,e,...t){let o=new Intl.PluralRules(je()).select(e);return he(`${n}_${(r=>!!oe?.getMessage(`${n}_${r}`))(o)?o:"other"}`,e,...t)}k();var Cn=Symbol.for("pv"),kn=0;function Gn(n,e,t,o,i,r){e||(e={});var a,l,g=e;if("ref"in g&&typeof n!="function")for(l in g={},e)l=="ref"?a=e[l]:g[l]=e[l];var v={type:n,props:g,key:t,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Cn,__v:--kn,__i:-1,__u:0};return(i||r)&&(v.__source=i,v.__self=r),x.vnode&&x.vnode(v),v}k();k();async function de(n){return(await _e?.local.get(n))?.[n]}function pe(n,e,t){let o=_e?.local.onChanged,i=({[n]:r})=>{r&&e(r.newValue)};o?.addListener(i),t.addEventListener("abort",()=>o?.removeListener(i),{once:!0})}k();var ye="ignored";function Ae(n){return Array.isArray(n)?n.filter(Tn):[]}function Tn(n){let{hash:e,rule:t,site:o,at:i}=n??{};return[e,t,o].every(r=>typeof r=="string")&&typeof i=="number"}k();var En={version:1,rulesOff:[],rulesOn:[],rulesAskedAbout:[],strictness:"normal",ownPhrases:[],allowedPhrases:[],pausedUntil:0,colors:"system",marks:"default",spelling:"any",dates:"any",currentRoleTense:"any",isOpenedByHover:!1},Ln={strictness:["gentle","normal","thorough"],colors:["system","light","dark"],marks:["default","contrast","shape"],spelling:["any","US","UK"],dates:["any","March 2021","Mar 2021","03/2021","2021"],currentRoleTense:["any","present","past"]},be="settings";function ve(n){let e=n instanceof Object&&!Array.isArray(n)?{...n}:{},t={...e};for(let[o,i]of Object.entries(En)){let r=e[o],a=Ln[o];Array.isArray(i)?t[o]=Array.isArray(r)?r.filter(l=>typeof l=="string"):i:(typeof r!=typeof i||a&&!a.includes(r))&&(t[o]=i)}return t}async function st(){return ve(await de(be))}function at(n,e){pe(be,t=>n(ve(t)),e)}async function lt(){return Ae(await de(ye))}function ct(n,e){pe(ye,t=>n(Ae(t)),e)}k();var B,N,xe,Ue,we=Object.is,q=0,Je=[],Se=[],R=x,Be=R.__b,Ve=R.__r,$e=R.diffed,Ge=R.__c,qe=R.unmount,Ke=R.__;function re(n,e){R.__h&&R.__h(N,n,q||e),q=0;var t=N.__H||(N.__H={__:[],__h:[]});return n>=t.__.length&&t.__.push({}),t.__[n]}function gt(n){return q=1,In(en,n)}function In(n,e,t){var o=re(B++,2);if(o.t=n,!o.__c&&(o.__=[t?t(e):en(void 0,e),function(r){var a=(o.__N||o.__)[0],l=o.t(a,r);we(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=N,!N.__f)){N.__f=!0;var i=N.shouldComponentUpdate;N.shouldComponentUpdate=function(r,a,l){var g=this.__H;if(!g)return!0;var v=!1,c=this.props!=r;if(g.__.some(function(y){y.__N&&(v=!0,we(y.__[0],y.__N[0])||(c=!0))}),i){var w=i.call(this,r,a,l);return v?w||c:w}return!v||c}}return o.__}function _t(n,e){var t=re(B++,3);!R.__s&&Qe(t.__H,e)&&(t.__P=!0,t.__=n,t.u=e,N.__H.__h.push(t))}function ht(n){return q=5,Xe(function(){return{current:n}},[])}function Xe(n,e){var t=re(B++,7);return Qe(t.__H,e)&&(t.__=n(),t.__H=e),t.__}function dt(n,e){return q=8,Xe(function(){return n},e)}function pt(){var n=re(B++,11);if(!n.__){for(var e=N.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);n.__="P"+t[0]+"-"+t[1]++}return n.__}function Rn(){var n;do{for(;n=Se.shift();)try{G(n)}catch(t){R.__e(t,{__:(n=n.__P)&&n.__v})}for(;n=Je.shift();){var e=n.__H;if(n.__P&&e)try{e.__h.some(G),e.__h.some(Ce),e.__h=[]}catch(t){e.__h=[],R.__e(t,n.__v)}}}while(Se.length)}R.__b=function(n){N=null,Be&&Be(n)},R.__=function(n,e){n&&e.__k&&e.__k.__m&&(n.__m=e.__k.__m),Ke&&Ke(n,e)},R.__r=function(n){Ve&&Ve(n),B=0;var e=(N=n.__c).__H;e&&(xe==N?N.__h=[]:(e.__h.some(G),e.__h.some(Ce),B=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),xe=N},R.diffed=function(n){$e&&$e(n);var e=n.__c;e&&e.__H&&(e.__H.__h.length&&Ze(Je.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),xe=N=null},R.__c=function(n,e){e.some(function(t){try{t.__h.some(G),t.__h=t.__h.filter(function(o){return!o.__||Ce(o)})}catch(o){t.__h=[function(){throw o}]}}),Ge&&Ge(n,e)},R.unmount=function(n){qe&&qe(n);var e,t,o=n.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(t===void 0){for(t=n.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}i.__P=t,Ze(Se.push(i))}else G(i)}catch(r){e=r}}),o.__H=void 0,e&&R.__e(e,o.__v))};var ze=typeof requestAnimationFrame=="function";function Nn(n){var e,t=function(){clearTimeout(o),ze&&cancelAnimationFrame(e),setTimeout(n)},o=setTimeout(t,35);ze&&(e=requestAnimationFrame(t))}function Ze(n){n!=1&&Ue==R.requestAnimationFrame||((Ue=R.requestAnimationFrame)||Nn)(Rn)}function G(n){var e=N,t=n.__c;typeof t=="function"&&(n.__c=void 0,t()),N=e}function Ce(n){var e=N;n.__c=n.__(),N=e}function Qe(n,e){return!n||n.length!=e.length||e.some(function(t,o){return!we(t,n[o])})}function en(n,e){return typeof e=="function"?e(n):e}k();var M=fn(tn(),1);k();var Te=class extends Error{name="StorageError";isFull;constructor(e,t){super(he(e?"platform_storage_full":"platform_storage_failed"),{cause:t}),this.isFull=e}};async function Ct(n){return K(async()=>{let e=(await M.default.storage.local.getKeys()).filter(t=>t.startsWith(n));return new Map(Object.entries(e.length>0?await M.default.storage.local.get(e):{}))})}async function kt(n){return(await K(()=>M.default.storage.local.get(n)))[n]}function Tt(n){return K(()=>M.default.storage.local.set(n))}function Et(n){return K(()=>M.default.storage.local.remove(n))}function Lt(){return K(async()=>{await M.default.storage.local.clear(),await M.default.storage.sync.clear()})}function It(n,e,t){let o=i=>{let r=Object.entries(i).filter(([a])=>a.startsWith(n)).filter(([,a])=>JSON.stringify(a.oldValue)!==JSON.stringify(a.newValue)).map(([a,l])=>[a,l.newValue]);r.length>0&&e(new Map(r))};t.aborted||(M.default.storage.local.onChanged.addListener(o),t.addEventListener("abort",()=>M.default.storage.local.onChanged.removeListener(o),{once:!0}))}async function K(n){try{return await n()}catch(e){throw new Te(/quota/i.test(String(e)),e)}}export{k as a,P as b,U as c,Mn as d,he as e,Un as f,pe as g,ye as h,Ae as i,Ln as j,be as k,ve as l,st as m,at as n,lt as o,ct as p,gt as q,_t as r,ht as s,dt as t,pt as u,M as v,Ct as w,kt as x,Tt as y,Et as z,Lt as A,It as B,Gn as C};
