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

    // No cookies, since there is nothing here that one would sign in for; keys go in a header, which a page must be given.
    private static void Configure(CorsPolicyBuilder policy, CrossOriginOptions options) => policy
        .WithOrigins([.. options.Origins])
        .WithMethods("GET", "HEAD", "POST")
        .AllowAnyHeader()
        .WithExposedHeaders("ETag")
        .SetPreflightMaxAge(options.PreflightMaxAge);

    /// <summary>Answers preflights and marks the answers of the endpoints.</summary>
    public static void UseCrossOriginCalls(this IApplicationBuilder app, CrossOriginOptions options)
    {
        if (!AreAllowed(options))
        {
            return;
        }

        if (!options.Origins.Contains(Any, StringComparer.Ordinal))
        {
            app.UseMiddleware<OriginVariance>();
        }

        app.UseCors();
    }
}
