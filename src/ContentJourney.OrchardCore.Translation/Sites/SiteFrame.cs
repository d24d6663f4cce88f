using ContentJourney.Collections;
using ContentJourney.Experiments;
using ContentJourney.OrchardCore.Translation.Mapping;

namespace ContentJourney.OrchardCore.Translation.Sites;

/// <summary>What a tenant's site has that no content item holds.</summary>
/// <param name="Settings">Its name and languages.</param>
/// <param name="Experiments">Its split tests.</param>
/// <param name="Types">The content types that take part.</param>
public sealed record SiteFrame(SiteSettings Settings, ValueList<Experiment> Experiments, ValueList<TypeMapping> Types);
