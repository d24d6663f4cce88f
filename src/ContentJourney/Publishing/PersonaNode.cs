using ContentJourney.Collections;
using ContentJourney.Personas;

namespace ContentJourney.Publishing;

/// <summary>A persona with what follows from those above it.</summary>
/// <param name="Persona">The persona.</param>
/// <param name="Chain">Its key, its parent's, ….</param>
/// <param name="ExcludedTopics">Topics kept from it or from one above it.</param>
public sealed record PersonaNode(Persona Persona, ValueList<string> Chain, ValueList<string> ExcludedTopics)
{
    /// <summary>Whether one of the topics is kept from the persona.</summary>
    public bool Excludes(ValueList<string> topics)
    {
        foreach (var topic in topics)
        {
            if (ExcludedTopics.AsSpan().Contains(topic))
            {
                return true;
            }
        }

        return false;
    }
}
