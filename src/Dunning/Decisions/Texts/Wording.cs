namespace Dunning.Decisions;

/// <summary>How texts word a figure.</summary>
internal enum Wording
{
    /// <summary>As its type says.</summary>
    ByType = 0,

    /// <summary>As it stands: an id, or a text that is in the language already.</summary>
    Verbatim,

    /// <summary>As the name of a step.</summary>
    Step,

    /// <summary>As the name of a segment, treatment, step or measure, in quotes.</summary>
    PartOfPolicy,
}
