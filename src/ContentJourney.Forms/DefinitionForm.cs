using ContentJourney.Publishing;

namespace ContentJourney.Forms;

/// <summary>How a sort of definition becomes a form and a form becomes one again. Writing and reading back gives the same.</summary>
/// <typeparam name="T">The definition.</typeparam>
public abstract class DefinitionForm<T>
    where T : class
{
    /// <summary>The definition of a key; null when there is none.</summary>
    public abstract T? Find(Site site, string key);

    /// <summary>Where it is, as in problems.</summary>
    public abstract string Path(string key);

    /// <summary>The change that sets it.</summary>
    public abstract SiteChange Change(T definition);

    /// <summary>Fills the fields.</summary>
    public abstract void Write(T definition, FormFields fields);

    /// <summary>Reads the fields; what cannot be read is a problem of the reader.</summary>
    public abstract T Read(FormReader form, string key);

    /// <summary>The fields of a definition; none of none.</summary>
    public FormFields FieldsOf(T? definition)
    {
        var fields = new FormFields();
        if (definition is not null)
        {
            Write(definition, fields);
        }

        return fields;
    }
}
