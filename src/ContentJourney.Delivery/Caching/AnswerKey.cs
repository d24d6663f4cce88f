using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using ContentJourney.Delivery.Context;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.Delivery.Caching;

/// <summary>
/// Names what an answer depends on, so that it can be found again. Contexts that differ only in what did not matter share a key.
/// </summary>
public static class AnswerKey
{
    /// <summary>The key of all answers to a document with these variables, whatever seed and attributes their contexts have; null when such answers cannot be kept.</summary>
    /// <param name="operation">What tells the operation from others.</param>
    /// <param name="variables">The coerced variables.</param>
    public static UInt128? OfRequest(long operation, InputValues variables) => Of(operation, variables, null);

    /// <summary>The key of one answer: of seed and attributes it holds those that mattered.</summary>
    /// <param name="operation">What tells the operation from others.</param>
    /// <param name="variables">The coerced variables.</param>
    /// <param name="inputs">What the answer depends on.</param>
    public static UInt128? OfAnswer(long operation, InputValues variables, AnswerInputs inputs) => Of(operation, variables, inputs);

    private static UInt128? Of(long operation, InputValues variables, AnswerInputs? inputs)
    {
        var text = new KeyText();
        text.Add(inputs is null ? "request" : "answer");
        text.Add(operation);
        var hash = TryAdd(ref text, variables, inputs) ? text.Hash() : default(UInt128?);
        text.Dispose();
        return hash;
    }

    private static bool TryAdd(ref KeyText text, InputValues values, AnswerInputs? inputs)
    {
        text.Add(values.All.Count);
        foreach (var (name, value) in values.All)
        {
            text.Add(name);
            if (!TryAdd(ref text, value, inputs))
            {
                return false;
            }
        }

        return true;
    }

    // What is not known here is not guessed: such an answer is not kept.
    private static bool TryAdd(ref KeyText text, object? value, AnswerInputs? inputs) => value switch
    {
        null => Add(ref text, "null", null),
        string given => Add(ref text, "text", given),
        ContextArgument context => TryAdd(ref text, context, inputs),
        InputValues map => TryAdd(ref text, map, inputs),
        object?[] list => TryAdd(ref text, list, inputs),
        Locale locale => Add(ref text, "locale", locale.Tag),
        AttributeValue attribute => Add(ref text, attribute.GetType().Name, attribute.ToString()),
        AttributeArgument attribute => Add(ref text, "attribute", attribute.Name) && TryAdd(ref text, attribute.Value, inputs),
        Enum choice => Add(ref text, choice.GetType().Name, choice.ToString()),
        bool or int or long or double or decimal => Add(ref text, value.GetType().Name, Convert.ToString(value, CultureInfo.InvariantCulture)),
        _ => false,
    };

    private static bool TryAdd(ref KeyText text, object?[] list, AnswerInputs? inputs)
    {
        text.Add(list.Length);
        foreach (var item in list)
        {
            if (!TryAdd(ref text, item, inputs))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAdd(ref KeyText text, ContextArgument context, AnswerInputs? inputs)
    {
        text.Add(context.Persona);
        text.Add(context.Phase);
        text.Add(context.Channel);
        text.Add(context.Locale?.Tag);
        text.Add(inputs is { Seed: true } ? context.Seed : null);
        foreach (var name in inputs is null ? [] : inputs.Attributes)
        {
            TryAdd(ref text, context.Attributes.GetValueOrDefault(name), inputs);
        }

        return context.At is null;
    }

    private static bool Add(ref KeyText text, string kind, string? value)
    {
        text.Add(kind);
        text.Add(value);
        return true;
    }
}
