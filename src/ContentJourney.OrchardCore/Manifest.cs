using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Content Journey",
    Author = "Content Journey",
    Version = "1.0.0",
    Category = "Content Journey")]

[assembly: Feature(
    Id = "ContentJourney.OrchardCore",
    Name = "Content Journey",
    Description = "Personas, journey phases, channels and wordings for any content type, with previews on each channel.",
    Category = "Content Journey",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.Settings", "OrchardCore.Title"])]

[assembly: Feature(
    Id = "ContentJourney.OrchardCore.Delivery",
    Name = "Content Journey Delivery",
    Description = "Serves each item in the form that fits persona, phase and channel, over GraphQL at /api/journey/graphql.",
    Category = "Content Journey",
    Dependencies = ["ContentJourney.OrchardCore"])]

[assembly: Feature(
    Id = "ContentJourney.OrchardCore.GraphQL",
    Name = "Content Journey in Orchard's GraphQL",
    Description = "Adds the parts and the field journey(context) to the content types of Orchard's own API.",
    Category = "Content Journey",
    Dependencies = ["ContentJourney.OrchardCore", "OrchardCore.Apis.GraphQL"])]

[assembly: Feature(
    Id = "ContentJourney.OrchardCore.Insights",
    Name = "Content Journey Insights",
    Description = "Shows which persona gets what in which phase on which channel, and where nothing was written.",
    Category = "Content Journey",
    Dependencies = ["ContentJourney.OrchardCore"])]
