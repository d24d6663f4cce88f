namespace ContentJourney.Fuzz;

/// <summary>What an input is tried on.</summary>
internal enum InputKind
{
    /// <summary>The parser, the printer, the validation and the execution.</summary>
    Documents,

    /// <summary>The reader of schemas.</summary>
    Schemas,

    /// <summary>The variables of a fixed document.</summary>
    Variables,

    /// <summary>The body of a request over HTTP.</summary>
    Bodies,
}
