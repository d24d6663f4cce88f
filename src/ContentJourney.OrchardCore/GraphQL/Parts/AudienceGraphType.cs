using ContentJourney.OrchardCore.Audience;
using GraphQL.Types;
using Microsoft.Extensions.Localization;

namespace ContentJourney.OrchardCore.GraphQL.Parts;

/// <summary>The part for the audience in Orchard's API.</summary>
public sealed class AudienceGraphType : ObjectGraphType<JourneyAudiencePart>
{
    /// <summary>Describes the part.</summary>
    public AudienceGraphType(IStringLocalizer<AudienceGraphType> S)
    {
        (Name, Description) = (nameof(JourneyAudiencePart), S["Whom a content item is for, and what it is about."]);
        this.Text("key", S["The key of the item that it is a part of; null for one made of its id."], part => part.Audience?.Key);
        this.Text("path", S["The address in deliveries where it is not that of the page."], part => part.Audience?.Path);
        this.Texts("personas", S["Keys of the personas it is for; none for all."], part => part.Audience?.Audience.Personas);
        this.Texts("phases", S["Keys of the phases it is for; none for all."], part => part.Audience?.Audience.Phases);
        this.Texts("channels", S["Keys of the channels it is for; none for all."], part => part.Audience?.Audience.Channels);
        this.Texts("topics", S["What it is about."], part => part.Audience?.Topics);
        this.Text("owner", S["The role that looks after it."], part => part.Audience?.Owner);
        Field<IntGraphType>("priority").Description(S["Its weight in lists."]).Resolve(context => context.Source.Audience?.Priority);
        Field<DateTimeOffsetGraphType>("from").Description(S["When it begins to be there."]).Resolve(context => context.Source.Audience?.Schedule?.From);
        Field<DateTimeOffsetGraphType>("until").Description(S["When it is no longer there."]).Resolve(context => context.Source.Audience?.Schedule?.Until);
    }
}
