using ContentJourney.Admin.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ContentJourney.Admin.Access;

/// <summary>Whoever signed in with a one-time password gets no further than to a password of their own.</summary>
internal sealed class OwnPasswordFirst : IAsyncPageFilter
{
    public const string Page = "/admin/account/password";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HttpContext.User.HasClaim(claim => claim.Type == AccountClaims.MustChangePassword) && !IsAllowed(context.HttpContext.Request.Path))
        {
            context.Result = new LocalRedirectResult(Page);
            return Task.CompletedTask;
        }

        return next();
    }

    private static bool IsAllowed(PathString path) => path == Page || path == "/admin/sign-out" || path == "/admin/language";
}
