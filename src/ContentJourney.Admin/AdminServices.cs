using ContentJourney.Access;
using ContentJourney.Admin.Access;
using ContentJourney.Admin.Areas.Admin.Pages.Content;
using ContentJourney.Admin.Transfers;
using ContentJourney.Admin.Wording;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.Admin;

/// <summary>Composes the admin.</summary>
public static class AdminServices
{
    private const string Area = "Admin";

    /// <summary>
    /// Adds the pages and signing in by cookie. The host brings Identity's stores for <see cref="IdentityUser"/> and <see cref="IdentityRole"/>, whose roles are
    /// the names of <see cref="Role"/>, the use cases of <c>ContentJourney.Editing</c>, and <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddContentJourneyAdmin(this IServiceCollection services)
    {
        services.AddSingleton<Words>();
        services.AddSingleton<Workbench>();
        services.AddSingleton<Uploads>();
        services.AddSingleton<Runs>();
        services.AddRazorPages(pages =>
        {
            pages.Conventions.AuthorizeAreaFolder(Area, "/", nameof(Right.Look));
            pages.Conventions.AddAreaFolderApplicationModelConvention(Area, "/", model => model.Filters.Add(new OwnPasswordFirst()));
        });
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        new IdentityBuilder(typeof(IdentityUser), typeof(IdentityRole), services).AddSignInManager();
        services.ConfigureApplicationCookie(SetCookie);
        services.AddAuthorization(SetPolicies);
        return services;
    }

    /// <summary>Puts what the pages need into the pipeline: the language, who is signed in, what they may. The pages themselves are mapped with all Razor Pages.</summary>
    public static IApplicationBuilder UseContentJourneyAdmin(this IApplicationBuilder app) => app
        .UseWhen(IsAdmin, admin => admin.UseRequestLocalization(AdminCulture.Options).UseMiddleware<AdminHeaders>())
        .UseAuthentication()
        .UseAuthorization();

    private static bool IsAdmin(HttpContext http) => http.Request.Path.StartsWithSegments("/admin", StringComparison.Ordinal);

    private static void SetCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "ContentJourney.Admin";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.LoginPath = "/admin/sign-in";
        cookie.AccessDeniedPath = "/admin/denied";
        cookie.ReturnUrlParameter = "to";
        cookie.ExpireTimeSpan = TimeSpan.FromDays(14);
        cookie.SlidingExpiration = true;
    }

    private static void SetPolicies(AuthorizationOptions options)
    {
        foreach (var right in Enum.GetValues<Right>())
        {
            options.AddPolicy(right.ToString(), policy => policy.RequireAuthenticatedUser().RequireAssertion(context => CurrentActor.Of(context.User).May(right)));
        }
    }
}
