using ContentJourney.Access;
using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Editing.Pictures;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>What people do with pictures. Each call first asks whether the actor may.</summary>
/// <param name="store">Where the site is kept.</param>
/// <param name="work">Where the site's files are listed.</param>
/// <param name="live">What editors see.</param>
public sealed class MediaEditing(ISiteStore store, IDeskStore work, LiveDesk live)
{
    /// <summary>The most bytes of a picture: 10 MiB.</summary>
    public const int MaxBytes = 10 << 20;

    private const string Folder = "media/";

    /// <summary>
    /// Keeps a picture below <c>media/</c> under a name spelt like a key; a number is added when another picture has the name, and the same
    /// picture is kept once. Problems, at the path <c>file</c>: <c>access.denied</c>, <c>site.empty</c>, <c>media.size.exceeded</c> over <see cref="MaxBytes"/>,
    /// <c>media.type.unknown</c>, <c>media.type.mismatch</c> when name and content differ, and <c>media.svg.unsafe</c> for drawings that hold scripts,
    /// event attributes, foreign elements or references to elsewhere.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="name">The file's name as sent; no part of it is believed.</param>
    /// <param name="bytes">The content, which is left alone from now on.</param>
    /// <param name="at">The moment.</param>
    /// <param name="cancellation">Ends the call.</param>
    public async Task<Outcome<UploadedPicture>> UploadAsync(Actor actor, string name, ReadOnlyMemory<byte> bytes, DateTimeOffset at, CancellationToken cancellation)
    {
        if (actor.Lacks(Right.Write) is { } refusal)
        {
            return Outcome.Failed<UploadedPicture>([refusal]);
        }

        if (bytes.Length > MaxBytes)
        {
            return Outcome.Failed<UploadedPicture>("media.size.exceeded", $"The picture has {bytes.Length / 1048576m:0.0} MiB; at most {MaxBytes >> 20} MiB are taken.", "file");
        }

        if (await live.ReadAsync(cancellation).ConfigureAwait(false) is null)
        {
            return Outcome.Failed<UploadedPicture>([EditingProblems.SiteIsEmpty]);
        }

        return PictureFile.Of(name, bytes) is var looked && looked.TryGet(out var picture)
            ? await KeepAsync(actor, picture, new Blob(bytes), at, cancellation).ConfigureAwait(false)
            : Outcome.Failed<UploadedPicture>(looked.Problems);
    }

    /// <summary>All files, by path in ordinal order. Problem <c>access.denied</c>.</summary>
    public async Task<Outcome<ValueList<UsedFile>>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        if (actor.Lacks(Right.Look) is { } refusal)
        {
            return Outcome.Failed<ValueList<UsedFile>>([refusal]);
        }

        var desk = await live.ReadAsync(cancellation).ConfigureAwait(false);
        var files = await work.ReadFilesAsync(cancellation).ConfigureAwait(false);
        return files.Select(file => new UsedFile(file, desk?.Uses.Of(Usable.File, file.Path) ?? [])).ToValueList();
    }

    /// <summary>What a file says of its size; null when there is no such file, without width and height when it is no picture.</summary>
    public async Task<UploadedPicture?> MeasureAsync(string path, CancellationToken cancellation)
    {
        if (await store.FindFileAsync(path, cancellation).ConfigureAwait(false) is not { Content.Bytes: var bytes })
        {
            return null;
        }

        var size = PictureHeader.KindOf(bytes.Span) is { } kind ? PictureHeader.SizeOf(bytes.Span, kind)
            : SvgDrawing.Read(bytes) is { } drawing ? SvgDrawing.SizeOf(drawing)
            : PictureSize.Unknown;
        return new UploadedPicture(path, bytes.Length, size.Width, size.Height);
    }

    /// <summary>Takes a file out of the site. Problems: <c>access.denied</c>, <c>media.file.unknown</c>, <c>media.used</c>.</summary>
    /// <returns>The new version of the site.</returns>
    public async Task<Outcome<long>> RemoveAsync(Actor actor, string path, DateTimeOffset at, CancellationToken cancellation)
    {
        if (actor.Lacks(Right.WriteAll) is { } refusal)
        {
            return Outcome.Failed<long>([refusal]);
        }

        var place = $"files/{path}";
        var files = await work.ReadFilesAsync(cancellation).ConfigureAwait(false);
        if (files.All(file => file.Path != path) || await live.ReadAsync(cancellation).ConfigureAwait(false) is not { } desk)
        {
            return Outcome.Failed<long>("media.file.unknown", $"There is no file \"{path}\".{Suggestion.For(path, files.Select(file => file.Path))}", place);
        }

        return EditingProblems.Used("media", "file", path, desk.Uses.Of(Usable.File, path), place) is { } used
            ? Outcome.Failed<long>([used])
            : await store.WriteAsync(new SiteChange { Removals = [new Removal(Noun.File, path)] }, actor.At(at), cancellation).ConfigureAwait(false);
    }

    private async Task<Outcome<UploadedPicture>> KeepAsync(Actor actor, PictureFile picture, Blob content, DateTimeOffset at, CancellationToken cancellation)
    {
        var taken = (await work.ReadFilesAsync(cancellation).ConfigureAwait(false)).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        for (var number = 1; ; number++)
        {
            var path = $"{Folder}{picture.Stem}{(number == 1 ? "" : FormattableString.Invariant($"-{number}"))}{picture.Extension}";
            var same = taken.Contains(path) ? await store.FindFileAsync(path, cancellation).ConfigureAwait(false) : null;
            if (same is null)
            {
                await store.WriteAsync(new SiteChange { Files = [new SiteFile(path, content)] }, actor.At(at), cancellation).ConfigureAwait(false);
            }

            if (same is null || same.Content.Equals(content))
            {
                return new UploadedPicture(path, content.Bytes.Length, picture.Size.Width, picture.Size.Height);
            }
        }
    }
}
