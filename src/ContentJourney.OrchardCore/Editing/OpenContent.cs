using System.Globalization;
using ContentJourney.Channels;
using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Forms.Content;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Variants;
using ContentJourney.Problems;
using ContentJourney.Selection;
using ContentJourney.Texts;

namespace ContentJourney.OrchardCore.Editing;

/// <summary>A content item laid open.</summary>
/// <param name="desk">What editors see.</param>
/// <param name="id">The content item's id.</param>
/// <param name="read">The item that it would be, or what cannot be read of it.</param>
/// <param name="taken">What another item has already.</param>
/// <param name="measure">How texts are measured.</param>
/// <param name="shaper">How texts look.</param>
/// <param name="now">The moment that counts.</param>
internal sealed class OpenContent(Desk desk, string id, Outcome<Item> read, ValueList<Problem> taken, BudgetMeasure measure, ITextShaper shaper, DateTimeOffset now)
{
    // What stops a draft as well: two of them could not be told from each other.
    private static readonly HashSet<string> _unstorable = ["item.key.taken", "item.path.taken", "item.path.malformed", "item.key.malformed", "item.base.several", "variant.key.base"];

    private readonly Item _item = read.TryGet(out var item) ? item : new Item { Key = id, Type = "" };

    private Inheritance? _inheritance;

    /// <summary>Gets the language that the content item speaks.</summary>
    public required Locale Locale { get; init; }

    /// <summary>Gets the id of the content item that bears what an item has only once.</summary>
    public required string Lead { get; init; }

    /// <summary>Gets whether this one bears it.</summary>
    public bool IsLead => Lead == id;

    /// <summary>Gets the item; one with nothing in it where it cannot be read.</summary>
    public Item Item => _item;

    /// <summary>Gets what editors see.</summary>
    public Desk Desk => desk;

    /// <summary>Gets the site's personas, channels and the rest.</summary>
    public Site Definitions => desk.Live.Definitions;

    /// <summary>Gets the item's place, as in problems.</summary>
    public string Path => SitePath.Of("items", _item.Key);

    /// <summary>Gets what must be put right before it can be published.</summary>
    public ValueList<Problem> Problems => field ??= read.Problems.Count > 0 ? read.Problems
        : [.. taken, .. Found.Problems.Where(problem => taken.All(other => other.Code != problem.Code) && !IsOwnPath(problem))];

    /// <summary>Gets those of them that keep it from being a draft.</summary>
    public IEnumerable<Problem> Unstorable => Problems.Where(problem => _unstorable.Contains(problem.Code));

    /// <summary>Gets what is allowed, but probably not meant.</summary>
    public ValueList<Problem> Warnings => read.Problems.Count > 0 ? [] : Found.Warnings;

    /// <summary>Gets the wordings that nobody ever sees.</summary>
    public ValueList<HiddenVariant> Hidden => field ??= Reachability.Of(desk.Live, _item, now);

    private ItemFindings Found => field ??= ItemCheck.Of(desk, _item, files: null, measure);

    /// <summary>The problems and warnings of a place and what is below it.</summary>
    public IEnumerable<(Problem Problem, bool Hard)> At(string path) => Problems.Select(problem => (Problem: problem, Hard: true))
        .Concat(Warnings.Select(problem => (Problem: problem, Hard: false)))
        .Where(found => found.Problem.Path == path || found.Problem.Path.StartsWith(path + "/", StringComparison.Ordinal));

    /// <summary>What a wording without a field of its own says there; null when nothing.</summary>
    public (string Variant, string Text)? Inherited(Variant variant, string field) => read.Problems.Count > 0 ? null : (_inheritance ??= new Inheritance(desk, _item, now)).Of(variant, field);

    /// <summary>How much of each budget the wordings of this language take, by the names of the fields in the editor: those of other parts where these feed the base.</summary>
    /// <param name="fields">What the names in the editor of wordings begin with.</param>
    /// <param name="sources">What feeds the base.</param>
    public IEnumerable<Measure> MeasuredFor(string fields, MessageSources sources)
    {
        var first = _item.Variants.TakeWhile(variant => variant.Locale != Locale).Count();
        foreach (var found in new Measures(measure).Of(Definitions, _item))
        {
            var name = found.Input.Split('.', 3);
            var row = int.Parse(name[1], CultureInfo.InvariantCulture) - first;
            if (_item.Variants[row + first].Locale == Locale)
            {
                yield return found with { Input = (row == 0 ? sources.TextOf(name[2]) : null) ?? string.Create(CultureInfo.InvariantCulture, $"{fields}{VariantRows.List}.{row}.{name[2]}") };
            }
        }
    }

    /// <summary>The field in the editor of wordings that a problem is about; its path where it is about something else.</summary>
    /// <param name="fields">What the names in that editor begin with.</param>
    /// <param name="problem">The problem.</param>
    public string FieldOf(string fields, Problem problem)
    {
        var own = $"{Path}/variants/{Locale}/";
        var place = problem.Path.StartsWith(own, StringComparison.Ordinal) ? problem.Path[own.Length..].Split('/', 2) : [];
        var row = place.Length < 2 ? -1 : _item.Variants.Where(variant => variant.Locale == Locale).TakeWhile(variant => variant.Key != place[0]).Count();
        return row < 0 ? problem.Path : string.Create(CultureInfo.InvariantCulture, $"{fields}{VariantRows.List}.{row}.{place[1].Replace('/', '.')}");
    }

    /// <summary>A Markdown text as it will look; safe.</summary>
    public string Html(Variant variant, string source) =>
        shaper.Write(FactResolver.Resolve(shaper.Read(source, TextSyntax.Markdown), _item.Facts, variant.Locale), TextForm.Html, variant.Locale);

    // An item that is given another key still has its old one on the desk.
    private static bool IsOwnPath(Problem problem) => problem.Code == "item.path.taken";
}
