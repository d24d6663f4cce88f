using OrchardCore.Security.Permissions;

namespace ContentJourney.OrchardCore.Access;

/// <summary>What accounts may do with journeys.</summary>
public static class JourneyPermissions
{
    /// <summary>Write personas.</summary>
    public static readonly Permission ManagePersonas = new(nameof(ManagePersonas), "Manage personas");

    /// <summary>Write phase models, channels and journeys.</summary>
    public static readonly Permission ManageJourneys = new(nameof(ManageJourneys), "Manage phase models, channels and journeys");

    /// <summary>Change name and languages of the site.</summary>
    public static readonly Permission ManageSettings = new("ManageJourneySettings", "Manage the settings of Content Journey");

    /// <summary>See coverage and figures.</summary>
    public static readonly Permission ViewInsights = new("ViewJourneyInsights", "View journey insights");

    /// <summary>Show visitors changed wordings.</summary>
    public static readonly Permission PublishVariants = new(nameof(PublishVariants), "Publish wordings for personas and channels");

    /// <summary>Query what is published.</summary>
    public static readonly Permission QueryDeliveries = new("QueryJourneyDeliveries", "Query deliveries of published content");

    /// <summary>Apply and export whole sites as recipes.</summary>
    public static readonly Permission TransferSites = new("TransferJourneySites", "Apply and export journey recipes", isSecurityCritical: true);
}
