using ContentJourney.Channels;
using ContentJourney.Content;

namespace ContentJourney.Admin.Wording;

/// <summary>What the parts of items are called by which versions are compared, from paths such as <c>items/KEY/variants/de/base/headline</c>.</summary>
internal static class PartNames
{
    private const int InItem = 2;
    private const int InVariant = 5;

    /// <summary>Where a part is: in the item itself or in one of its wordings.</summary>
    public static string Place(this Words words, string path) => path.Split('/') is [_, _, "variants", var locale, var variant, ..]
        ? words["{0}, in {1}", words.Variant(variant), locale]
        : words["The item itself"];

    /// <summary>What editors call a wording.</summary>
    public static string Variant(this Words words, string key) => key == Content.Variant.BaseKey ? words["Base"] : key;

    /// <summary>What a part is called within its place.</summary>
    /// <param name="words">The words.</param>
    /// <param name="path">The part's path.</param>
    /// <param name="type">The item's type, for the names of its own fields.</param>
    public static string Part(this Words words, string path, ContentType? type) => path.Split('/') switch
    {
        [_, _, "variants", _, _] => words["The whole wording"],
        [_, _, "variants", _, _, "fields", var key] => type?.Fields.FirstOrDefault(field => field.Key == key)?.Name ?? key,
        [_, _, "variants", _, _, "when", var axis] => words.Targeting(axis),
        [_, _, "variants", ..] => words.FieldOf(Field(path)),
        [_, _, "facts", var name] => words["Fact {0}", name],
        [_, _, "audience", var axis] => words["Audience: {0}", words.Targeting(axis)],
        [..] parts => words.OfItem(string.Join('/', parts.Skip(InItem))),
    };

    /// <summary>The field of a part of a wording, as in <see cref="MessageFields"/>.</summary>
    public static string Field(string path) => string.Join('.', path.Split('/').Skip(InVariant));

    /// <summary>What a field of a message is called.</summary>
    /// <param name="words">The words.</param>
    /// <param name="field">The field, as in <see cref="MessageFields"/>.</param>
    public static string FieldOf(this Words words, string field) => field switch
    {
        MessageFields.Headline => words["Headline"],
        MessageFields.Summary => words["Summary"],
        MessageFields.Body => words["Text"],
        MessageFields.CallsToAction => words["Calls to action"],
        MessageFields.Media => words["Pictures"],
        MessageFields.Speech => words["Speech"],
        MessageFields.SpeechReprompt => words["Speech: when nobody answers"],
        MessageFields.GlanceTitle => words["Glance: title"],
        MessageFields.GlanceText => words["Glance: text"],
        "priority" => words["Priority"],
        "standalone" => words["Stands alone"],
        _ => field,
    };

    private static string Targeting(this Words words, string axis) => axis switch
    {
        "personas" => words["Personas"],
        "phases" => words["Phases"],
        "channels" => words["Channels"],
        "condition" => words["Condition"],
        "schedule" => words["Schedule"],
        "experiment" => words["Split test"],
        _ => axis,
    };

    private static string OfItem(this Words words, string name) => name switch
    {
        "type" => words["Content type"],
        "path" => words["Path"],
        "topics" => words["Topics"],
        "schedule" => words["Schedule"],
        "priority" => words["Priority in lists"],
        "owner" => words["Owner"],
        _ => name,
    };
}
