using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Documents;

/// <summary>What the documents' JSON has beyond the serializer's habits.</summary>
internal static class DocumentShape
{
    /// <summary>A value of several kinds says which in <c>kind</c>: the nested record's name in camel case.</summary>
    public static void NameKinds(JsonTypeInfo type)
    {
        if (type.Type == typeof(FactValue) || type.Type == typeof(FieldScalar))
        {
            type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "kind", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization };
            foreach (var kind in type.Type.GetNestedTypes())
            {
                type.PolymorphismOptions.DerivedTypes.Add(new(kind, JsonNamingPolicy.CamelCase.ConvertName(kind.Name)));
            }
        }
    }

    /// <summary>
    /// Leaves out lists that start empty anyway. Not those that may be null, where empty means authored as "none here",
    /// and not parameters of a constructor, which have no start value.
    /// </summary>
    public static void OmitEmptyLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => IsList(property.PropertyType) && !property.IsGetNullable && property.AssociatedParameter is null or { IsMemberInitializer: true }))
        {
            property.ShouldSerialize = static (_, list) => list is IEnumerable values && values.GetEnumerator().MoveNext();
        }
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);
}
