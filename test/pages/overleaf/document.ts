/** A resume in LaTeX that is longer than any window; the last entry has a duty phrase of its own. */
const entry = (
  year: number,
) => String.raw`\resumeSubheading{Sales Lead}{${year} -- ${year + 1}}{Harbor Supplies}{Utrecht}
  \begin{itemize}
    \item Responsible for bringing in \textbf{50 new customers} every month. % keep
    \item Led a team of 9 agents \& two interns, 12\% above plan in ${year}.
    \item Cut costs by \$4{,}000 with \href{https://example.org}{a new tool}.
  \end{itemize}
`;

export const LATEX = String.raw`\documentclass[letterpaper,11pt]{article}
\usepackage{enumitem}
% Responsible for this template: nobody.
\newcommand{\resumeItem}[1]{\item{#1}}
\begin{document}
\section*{Maria Keller}
\section{Work Experience}
${Array.from({ length: 40 }, (_, index) => entry(2023 - index)).join('\n')}
\section{Volunteering}
\begin{itemize}
  \resumeItem{Helped with various projects of the harbor museum.}
\end{itemize}
\end{document}
`;
