namespace ContentJourney.Journeys.Pictures;

/// <summary>The colors, for light surroundings and for dark ones. Text keeps a contrast of 4.5 : 1 in both.</summary>
internal static class PictureStyle
{
    /// <summary>How many colors stages take turns with.</summary>
    public const int Hues = 6;

    public const string Element = """
        <style>
        .cj-page{fill:#fff}.cj-surface{fill:#f3f5f8}.cj-card{fill:#fff;stroke:#d5dbe3}.cj-empty{fill:none;stroke:#b6bfca;stroke-dasharray:4 4}
        .cj-ink{fill:#17202b}.cj-muted{fill:#53606e}.cj-badge{fill:#fff}.cj-portrait{fill:#3d4db7}
        .cj-symbol{fill:none;stroke:#3d4db7;stroke-width:1.4;stroke-linecap:round;stroke-linejoin:round}
        .cj-arrow{fill:none;stroke:#8b97a5;stroke-width:1.5}.cj-head{fill:#8b97a5}
        .cj-cross{stroke:#b4530a;stroke-dasharray:5 3}.cj-cross-head{fill:#b4530a}
        .cj-level,.cj-divider{stroke:#d5dbe3;fill:none}.cj-curve{fill:none;stroke:#3d4db7;stroke-width:2.5;stroke-linecap:round}
        .cj-face{fill:none;stroke:#53606e;stroke-width:1.3;stroke-linecap:round}
        .cj-feel0{fill:#b3261e}.cj-feel1{fill:#a85508}.cj-feel2{fill:#5a6775}.cj-feel3{fill:#3b7a2a}.cj-feel4{fill:#0d7a52}
        .cj-number,.cj-point{stroke:#fff;stroke-width:1.5}
        .cj-pain{fill:#fdf0ef}.cj-chance{fill:#edf7f0}.cj-target{fill:#eef0fb}
        .cj-hue0{fill:#3d4db7}.cj-hue1{fill:#0f7c9c}.cj-hue2{fill:#0d7a52}.cj-hue3{fill:#a87508}.cj-hue4{fill:#b4530a}.cj-hue5{fill:#8a3ab0}
        @media (prefers-color-scheme:dark){
        .cj-page{fill:#12171e}.cj-surface{fill:#1b232d}.cj-card{fill:#202a36;stroke:#374454}.cj-empty{stroke:#4b5a6b}
        .cj-ink{fill:#e8edf3}.cj-muted{fill:#a7b4c2}.cj-portrait{fill:#4f60d1}.cj-symbol,.cj-curve{stroke:#9aa8ff}
        .cj-arrow{stroke:#77879a}.cj-head{fill:#77879a}.cj-cross{stroke:#f0a35e}.cj-cross-head{fill:#f0a35e}
        .cj-level,.cj-divider{stroke:#374454}.cj-face{stroke:#a7b4c2}.cj-number,.cj-point{stroke:#12171e}
        .cj-pain{fill:#341e20}.cj-chance{fill:#173026}.cj-target{fill:#1f2542}
        .cj-hue0{fill:#7b8bf0}.cj-hue1{fill:#3fb0d0}.cj-hue2{fill:#3fb98a}.cj-hue3{fill:#d9a83a}.cj-hue4{fill:#ef8f4a}.cj-hue5{fill:#c07be4}
        }
        </style>
        """;
}
