using ContentJourney.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.AspNetCore.CrossOrigin;

/// <summary>Lets the sites that the options list call from the browser.</summary>
internal static class CrossOriginCalls
{
    /// <summary>The name of the policy that the endpoints require.</summary>
    public const string Policy = "ContentJourney";

    private const string Any = "*";

    /// <summary>Whether anybody may call.</summary>
    public static bool AreAllowed(CrossOriginOptions options) => options.Origins.Count > 0;

    public static IServiceCollection AddCrossOriginCalls(this IServiceCollection services, CrossOriginOptions options) =>
        AreAllowed(options) ? services.AddCors(cors => cors.AddPolicy(Policy, policy => Configure(policy, options))) : services;

    /// <summary>What is wrong with the origins: one with a path or a slash at its end would never be met.</summary>
    public static IEnumerable<Problem> Check(CrossOriginOptions options) => options.Origins
        .Where(origin => origin != Any && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.GetLeftPart(UriPartial.Authority).Equals(origin, StringComparison.OrdinalIgnoreCase)))
        .Select(origin => new Problem("origin.invalid", $"\"{origin}\" is no origin; one reads like \"https://shop.example\", without a slash at its end, or is \"*\".", "CrossOrigin:Origins"));

    /// <summary>Answers preflights and marks the answers of the endpoints.</summary>
    public static void UseCrossOriginCalls(this IApplicationBuilder app, CrossOriginOptions options)
    {
        if (!AreAllowed(options))
        {
            return;
        }

        if (!IsAny(options))
        {
            app.UseMiddleware<OriginVariance>();
        }

        app.UseCors();
    }

    // No cookies, since there is nothing here that one would sign in for; keys go in a header, which a page must be given.
    private static void Configure(CorsPolicyBuilder policy, CrossOriginOptions options) => (IsAny(options) ? policy.AllowAnyOrigin() : policy.WithOrigins([.. options.Origins]))
        .WithMethods("GET", "HEAD", "POST")
        .AllowAnyHeader()
        .WithExposedHeaders("ETag")
        .SetPreflightMaxAge(options.PreflightMaxAge);

    private static bool IsAny(CrossOriginOptions options) => options.Origins.Contains(Any, StringComparer.Ordinal);
}
