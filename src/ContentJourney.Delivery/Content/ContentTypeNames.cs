using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Delivery.Content;

/// <summary>Names the object types of content types: <c>case-study</c> is <c>CaseStudy</c>; what the API itself has a type for gets <c>Entry</c> behind it, e.g. <c>JourneyEntry</c>.</summary>
internal sealed class ContentTypeNames
{
    /// <summary>The object type of content types without fields of their own.</summary>
    public const string Plain = "Entry";

    private static readonly HashSet<string> _taken = new(StringComparer.Ordinal)
    {
        Plain, "Query", "Mutation", "Subscription", "Node", "Content", "Text", "CallToAction", "Media", "Speech", "Glance", "ContentConnection", "ContentEdge",
        "PageInfo", "Selection", "SelectedVariant", "SelectedField", "Explanation", "RejectedVariant", "Persona", "Demographics", "Scenario", "PhaseModel",
        "Phase", "KpiDefinition", "Channel", "Budget", "Journey", "Stage", "Touchpoint", "KpiValue", "Coverage", "CoverageCell", "ContextProposal", "Attribute",
        "RecordTouchesPayload", "RefusedTouch", "Handover", "PrivacyStatement", "PrivacyRecord", "DateTime", "Date", "URL", "Locale", "AttributeValue", "Int",
        "Float", "String", "Boolean", "ID", "ContextInput", "AttributeInput", "SignalsInput", "TouchInput", "CreateHandoverInput", "ContentOrder", "TextForm",
        "FieldSource", "WithheldReason", "SelectionRule", "KnowledgeLevel", "KpiDirection", "ChannelKind", "BudgetUnit", "CoverageState", "TouchKind",
    };

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public ContentTypeNames(ValueList<ContentType> types)
    {
        var used = new HashSet<string>(_taken, StringComparer.Ordinal);
        foreach (var type in types.Where(type => type.Fields.Count > 0))
        {
            var name = Pascal(type.Key);
            while (!used.Add(name))
            {
                name += Plain;
            }

            _names.Add(type.Key, name);
        }
    }

    /// <summary>The name of the object type that serves a content type.</summary>
    public string Of(string contentType) => _names.GetValueOrDefault(contentType, Plain);

    // A key may begin with a digit, a name may not.
    private static string Pascal(string key)
    {
        var name = string.Concat(key.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return char.IsAsciiDigit(name[0]) ? "Type" + name : name;
    }
}
