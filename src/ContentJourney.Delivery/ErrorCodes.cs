namespace ContentJourney.Delivery;

/// <summary>The stable codes of the API's errors.</summary>
internal static class ErrorCodes
{
    public const string BadInput = "BAD_USER_INPUT";

    public const string Forbidden = "FORBIDDEN";
}
