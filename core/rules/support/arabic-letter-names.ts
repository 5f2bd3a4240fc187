/** Latin letters as Arabic spells them out in abbreviations (سي إن إن, بي بي سي, إتش آي في). */
export const LETTER_NAMES: ReadonlySet<string> = new Set(
  'إيه أيه ايه إي اي آي أي بي سي دي إف اف جي إتش اتش جيه جاي كيه كي إل ال إم ام إن ان أو او أوه كيو آر ار إس اس تي يو في فى دبليو إكس اكس واي زد زي'.split(
    ' ',
  ),
);
