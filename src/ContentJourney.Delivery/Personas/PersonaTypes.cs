using ContentJourney.Delivery.Channels;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.TypeSystem.Building;
using ContentJourney.Personas;

namespace ContentJourney.Delivery.Personas;

/// <summary>Personas.</summary>
internal static class PersonaTypes
{
    public static TypeBuilder[] All() => [Persona(), Demographics(), Scenario()];

    private static ObjectTypeBuilder<Persona> Persona() => new ObjectTypeBuilder<Persona>("Persona", "An ideal customer.")
        .Implements("Node")
        .Field("id", "ID!", persona => NodeId.Write(nameof(Persona), persona.Key))
        .Field("key", "String!", persona => persona.Key)
        .Field("name", "String!", persona => persona.Name)
        .Field("tagline", "String", persona => persona.Tagline)
        .Field("portrait", "Media", persona => persona.Portrait is { } portrait ? new FittedMedia(portrait.File, portrait.Alt, portrait.Width, portrait.Height, portrait.Renditions ?? []) : null)
        .Field("parent", "Persona", (persona, context) => persona.Parent is { } parent ? DeliveryRequest.Of(context).Site.Personas.GetValueOrDefault(parent)?.Persona : null)
        .Field("demographics", "Demographics!", persona => persona.Demographics)
        .Field("goals", "[String!]!", persona => persona.Goals)
        .Field("challenges", "[String!]!", persona => persona.Challenges)
        .Field("motivations", "[String!]!", persona => persona.Motivations)
        .Field("painPoints", "[String!]!", persona => persona.PainPoints)
        .Field("interests", "[String!]!", persona => persona.Interests)
        .Field("behaviours", "[String!]!", persona => persona.Behaviours)
        .Field("needs", "[String!]!", persona => persona.Needs)
        .Field("technicalKnowledge", "KnowledgeLevel!", persona => persona.TechnicalKnowledge)
        .Field("tone", "String", persona => persona.Tone)
        .Field("preferredChannels", "[Channel!]!", (persona, context) => ChannelTypes.Find(DeliveryRequest.Of(context), persona.PreferredChannels))
        .Field("excludedTopics", "[String!]!", persona => persona.ExcludedTopics)
        .Field("scenarios", "[Scenario!]!", persona => persona.Scenarios);

    private static ObjectTypeBuilder<Demographics> Demographics() => new ObjectTypeBuilder<Demographics>("Demographics")
        .Field("ageFrom", "Int", demographics => demographics.AgeFrom)
        .Field("ageTo", "Int", demographics => demographics.AgeTo)
        .Field("occupation", "String", demographics => demographics.Occupation)
        .Field("income", "String", demographics => demographics.Income)
        .Field("residence", "String", demographics => demographics.Residence)
        .Field("household", "String", demographics => demographics.Household);

    private static ObjectTypeBuilder<Scenario> Scenario() => new ObjectTypeBuilder<Scenario>("Scenario")
        .Field("title", "String!", scenario => scenario.Title)
        .Field("story", "String!", scenario => scenario.Story);
}
