using ContentJourney.Content.Conditions;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.Selection;

namespace ContentJourney.Delivery.Context;

/// <summary>A named value as a client gave it; of two with the same name the last counts.</summary>
internal sealed record AttributeArgument(string Name, AttributeValue Value)
{
    public static AttributeArgument Read(InputValues values) => new(values.Get<string>("name")!, values.Get<AttributeValue>("value")!);

    public static IReadOnlyDictionary<string, AttributeValue> ByName(IReadOnlyList<AttributeArgument>? attributes)
    {
        if (attributes is null or [])
        {
            return SelectionContext.NoAttributes;
        }

        var byName = new Dictionary<string, AttributeValue>(StringComparer.Ordinal);
        foreach (var attribute in attributes)
        {
            byName[attribute.Name] = attribute.Value;
        }

        return byName;
    }
}
