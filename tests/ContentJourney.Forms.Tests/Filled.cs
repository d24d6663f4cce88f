using System.Globalization;
using System.Reflection;
using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Forms.Tests;

/// <summary>Makes definitions whose every member is set, each text another, also members that are added one day; lists hold two elements.</summary>
internal sealed class Filled
{
    private int _made;

    public static T Of<T>() => (T)new Filled().Of(typeof(T));

    private object Of(Type type) => Nullable.GetUnderlyingType(type) is { } underlying ? Of(underlying)
        : type == typeof(string) ? string.Create(CultureInfo.InvariantCulture, $"Größe <b> \"{++_made}\", x")
        : type == typeof(int) ? ++_made
        : type == typeof(bool) ? true
        : type == typeof(Locale) ? Locale.Of($"x{(char)('a' + (++_made % 26))}-CH")
        : type.IsEnum ? Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!
        : type.IsGenericType ? List(type)
        : Record(type);

    private object List(Type type)
    {
        var element = type.GetGenericArguments()[0];
        var array = Array.CreateInstance(element, 2);
        array.SetValue(Of(element), 0);
        array.SetValue(Of(element), 1);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(element).Invoke(null, [array])!;
    }

    private object Record(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        var record = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType))]);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            property.SetValue(record, Of(property.PropertyType));
        }

        return record;
    }
}
