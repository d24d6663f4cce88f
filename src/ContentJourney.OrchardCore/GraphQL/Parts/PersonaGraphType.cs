using ContentJourney.OrchardCore.Personas;
using GraphQL.Types;
using Microsoft.Extensions.Localization;

namespace ContentJourney.OrchardCore.GraphQL.Parts;

/// <summary>The part for personas in Orchard's API.</summary>
public sealed class PersonaGraphType : ObjectGraphType<PersonaPart>
{
    /// <summary>Describes the part.</summary>
    public PersonaGraphType(IStringLocalizer<PersonaGraphType> S)
    {
        (Name, Description) = (nameof(PersonaPart), S["An ideal customer: who somebody is, what they want and how they want to be spoken to."]);
        this.Text("key", S["The persona's key."], part => part.Persona?.Key);
        this.Text("tagline", S["One line that sums the persona up."], part => part.Persona?.Tagline);
        this.Text("parent", S["The key of the wider persona whose content serves this one too."], part => part.Persona?.Parent);
        this.Text("technicalKnowledge", S["How much technical knowledge content may expect."], part => part.Persona?.TechnicalKnowledge.ToString());
        this.Text("tone", S["How to speak to the persona."], part => part.Persona?.Tone);
        this.Texts("goals", S["What the persona wants to achieve."], part => part.Persona?.Goals);
        this.Texts("challenges", S["What stands in the way."], part => part.Persona?.Challenges);
        this.Texts("motivations", S["Why the persona decides as it does."], part => part.Persona?.Motivations);
        this.Texts("painPoints", S["What frustrates the persona."], part => part.Persona?.PainPoints);
        this.Texts("interests", S["Interests."], part => part.Persona?.Interests);
        this.Texts("behaviours", S["Patterns of behavior."], part => part.Persona?.Behaviours);
        this.Texts("needs", S["Special needs."], part => part.Persona?.Needs);
        this.Texts("preferredChannels", S["Keys of the channels the persona likes, best first."], part => part.Persona?.PreferredChannels);
        this.Texts("excludedTopics", S["Topics that are kept from this persona."], part => part.Persona?.ExcludedTopics);
    }
}
