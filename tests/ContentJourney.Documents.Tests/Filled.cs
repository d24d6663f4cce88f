using System.Reflection;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Documents.Tests;

/// <summary>Makes values whose every member is set, also members that are added one day; lists hold one element of each kind.</summary>
internal static class Filled
{
    private static readonly Dictionary<Type, object> _plain = new()
    {
        [typeof(string)] = "Größe \"1\" <b>\n",
        [typeof(int)] = 7,
        [typeof(bool)] = true,
        [typeof(decimal)] = 12.50m,
        [typeof(DateOnly)] = new DateOnly(2026, 3, 1),
        [typeof(DateTimeOffset)] = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.FromHours(1)).AddTicks(1),
        [typeof(TimeSpan)] = TimeSpan.FromSeconds(90),
        [typeof(Locale)] = Locale.Of("de-CH"),
        [typeof(Condition)] = ConditionParser.Parse("not (age >= 18.5 or city in [Bern, \"St. Gallen\"]) and vip == true").Value,
    };

    public static T Of<T>() => (T)Of(typeof(T)).First();

    private static IEnumerable<object> Of(Type type)
    {
        if (_plain.TryGetValue(type, out var plain))
        {
            return [plain];
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying);
        }

        if (type.IsEnum)
        {
            return Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => Enum.ToObject(type, value)).Reverse();
        }

        return type.IsAbstract ? type.GetNestedTypes().SelectMany(Of) : [type.IsGenericType ? List(type) : Record(type)];
    }

    private static object List(Type type)
    {
        var element = type.GetGenericArguments()[0];
        var values = Of(element).ToArray();
        var array = Array.CreateInstance(element, values.Length);
        values.CopyTo(array, 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(element).Invoke(null, [array])!;
    }

    private static object Record(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        var record = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType).First())]);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            property.SetValue(record, Of(property.PropertyType).First());
        }

        return record;
    }
}
