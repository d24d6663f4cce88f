using System.Globalization;
using ContentJourney.Forms.Wording;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>Problems of a definition as errors of the page's model: beside their fields, which find them by their place.</summary>
internal static class EditorProblems
{
    /// <summary>Adds a problem. Its key is the prefix, and behind it where in the definition it is; that of problems elsewhere is the prefix alone, and they say where.</summary>
    /// <param name="errors">The page's errors.</param>
    /// <param name="prefix">What the names of the form's fields begin with.</param>
    /// <param name="path">Where the definition is, as in problems.</param>
    /// <param name="problem">What is wrong.</param>
    public static void Add(this ModelStateDictionary errors, string prefix, string path, Problem problem)
    {
        var (said, isHere) = (ProblemWords.In(CultureInfo.CurrentUICulture, problem), problem.Path.StartsWith($"{path}/", StringComparison.Ordinal));
        errors.AddModelError(isHere ? $"{prefix}.{problem.Path[(path.Length + 1)..].Replace('/', '.')}" : prefix, isHere ? said : $"{problem.Path}: {said}");
    }

    /// <summary>What is wrong at a place of the form or below it.</summary>
    public static IEnumerable<string> ProblemsAt(this DefinitionEditor editor, ModelStateDictionary errors, string place)
    {
        var key = editor.NameOf(place);
        return errors
            .Where(entry => entry.Key == key || entry.Key.StartsWith($"{key}.", StringComparison.Ordinal))
            .SelectMany(entry => entry.Value?.Errors ?? [])
            .Select(error => error.ErrorMessage)
            .Distinct(StringComparer.Ordinal);
    }
}
