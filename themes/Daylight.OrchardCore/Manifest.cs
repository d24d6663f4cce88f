using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Name = "Daylight",
    Author = "Content Journey",
    Version = "1.0.0",
    Description = "Shows each item in the form that fits persona, phase and channel; a bar chooses as whom one looks.",
    Dependencies = ["ContentJourney.OrchardCore"],
    Tags = ["Content Journey", "personas", "journeys"])]
