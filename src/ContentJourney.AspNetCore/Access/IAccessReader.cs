using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.Access;

/// <summary>Tells what a request may do, and whether it sees another site than visitors do.</summary>
internal interface IAccessReader
{
    ValueTask<RequestAccess> ReadAsync(HttpRequest request);
}
