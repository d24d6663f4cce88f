using ContentJourney.Admin.Wording;
using ContentJourney.Editing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.Admin.Areas.Admin.Pages.Pictures;

/// <summary>
/// Lets a form send several pictures, and says it plainly when they are too many at once. It comes before the check of the form's token, which
/// reads the body and would only say that it could not.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UploadLimitAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>How many pictures of the greatest size go at once.</summary>
    public const int Pictures = 10;

    /// <summary>The most bytes of a whole form: the pictures, and what surrounds them.</summary>
    public const long MaxBytes = ((long)Pictures * MediaEditing.MaxBytes) + (1 << 20);

    // The framework's own filter that sets limits of sizes has 900.
    private const int BeforeTokens = 900;

    /// <inheritdoc/>
    public int Order => BeforeTokens;

    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Request.ContentLength > MaxBytes)
        {
            var words = http.RequestServices.GetRequiredService<Words>();
            context.Result = new ContentResult
            {
                StatusCode = StatusCodes.Status413PayloadTooLarge,
                ContentType = "text/plain; charset=utf-8",
                Content = words["That is too much at once. Send at most {0} pictures of at most {1} MiB each; go back and choose fewer.", Pictures, MediaEditing.MaxBytes >> 20],
            };
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MaxBytes;
        }

        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = MaxBytes }));
    }
}
