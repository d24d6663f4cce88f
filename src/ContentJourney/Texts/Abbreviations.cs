using System.Collections.Frozen;

namespace ContentJourney.Texts;

/// <summary>Abbreviations of German and English with a full stop, and how many words a voice makes of them.</summary>
internal static class Abbreviations
{
    // Something always follows these: titles, "No.", "e.g.".
    private static readonly FrozenDictionary<string, int> _germanOpen = Table(
        "bzw:1 ca:1 evtl:1 ggf:2 inkl:1 exkl:1 zzgl:1 mind:1 sog:1 vgl:2 Nr:1 Nrn:1 Abb:1 Abs:1 Bd:1 Tel:1 Str:1 Hr:1 Fr:1 Dr:1 Prof:1 Dipl:1 Ing:1 St:1 Hl:1 gem:1 lt:1 Std:1 Sek:1 Jan:1 Feb:1 Aug:1 Sept:1 Okt:1 Nov:1 Dez:1 zzt:2 bes:1 insb:1 d.h:2 D.h:2 z.B:2 Z.B:2 Ca:1 Vgl:2 Ggf:2 Bzw:1 Evtl:1 i.d.R:3 u.a:2 o.g:2 s.o:2 s.u:2 v.a:2 z.T:2 z.Zt:2 z.Hd:2 usf:3 Kap:1 Tab:1 Ziff:1 Aufl:1 Hrsg:1 geb:1 gest:1 verh:1 Jh:1 Jhd:1 Mio:1 Mrd:1 Tsd:1");

    private static readonly FrozenDictionary<string, int> _englishOpen = Table(
        "Mr:1 Mrs:1 Ms:1 Mx:1 Dr:1 Prof:1 St:1 Rev:1 Gen:1 Col:1 Lt:1 Sgt:1 Capt:1 Gov:1 Sen:1 Rep:1 Hon:1 No:1 Nos:1 Fig:1 Figs:1 Vol:1 vs:1 approx:1 ca:1 cf:1 e.g:2 E.g:2 i.e:2 I.e:2 viz:1 al:1 esp:1 incl:1 Mt:1 Ft:1 p:1 pp:1 Tel:1 Jan:1 Feb:1 Aug:1 Sept:1 Oct:1 Nov:1 Dec:1 Mon:1 Tue:1 Wed:1 Thu:1 Fri:1 est:1 dept:1 Ave:1 Blvd:1 Rd:1");

    // A sentence may end in these: it does when a capital follows.
    private static readonly FrozenDictionary<string, int> _germanClosed = Table("usw:3 etc:2 u.a.m:3 e.V:2 o.ä:2 u.ä:2 m.E:2 n.Chr:2 v.Chr:2 a.D:2 Co:1");

    private static readonly FrozenDictionary<string, int> _englishClosed = Table("etc:2 Inc:1 Ltd:1 Co:1 Corp:1 Jr:1 Sr:1 a.m:2 p.m:2 U.S:2 U.K:2 U.S.A:3 Ph.D:3 B.C:2 A.D:2");

    /// <summary>Whether the sentence goes on after the abbreviation, whatever follows.</summary>
    public static bool IsOpen(string word, string language) => OpenOf(language).ContainsKey(word);

    /// <summary>Whether a sentence may end in the abbreviation.</summary>
    public static bool IsClosed(string word, string language) => ClosedOf(language).ContainsKey(word);

    /// <summary>The number of words a voice says; null when the word is no abbreviation.</summary>
    public static int? SpokenWords(string word, string language) =>
        OpenOf(language).TryGetValue(word, out var words) || ClosedOf(language).TryGetValue(word, out words) ? words : null;

    private static FrozenDictionary<string, int> OpenOf(string language) => language == "en" ? _englishOpen : _germanOpen;

    private static FrozenDictionary<string, int> ClosedOf(string language) => language == "en" ? _englishClosed : _germanClosed;

    private static FrozenDictionary<string, int> Table(string entries) => entries.Split(' ')
        .Select(entry => entry.Split(':'))
        .ToFrozenDictionary(entry => entry[0], entry => entry[1][0] - '0', StringComparer.Ordinal);
}
