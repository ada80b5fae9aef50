namespace SeedGen.Text;

/// <summary>The words of a caption and its credit.</summary>
internal static class CaptionWords
{
    /// <summary>Before a credit, when a colon or bar stands between: <c>Photo: Jane Doe</c>.</summary>
    public static readonly PhraseSet Labels = new(
        "Photo|Photos|Photo credit|Photo Credits|Photograph|Photographs|Photographer|Photography|Pic|Pics|Pic credit|Picture|Pictures",
        "Picture credit|Image|Images|Image credit|Image Credits",
        "Image source|Image courtesy|Photo courtesy|Credit|Credits|Credit Line|Illustration|Illustrations|Graphic|Artwork|Screenshot",
        "Screengrab|File photo|File image|Featured image|Header image|Cover image",
        "Foto|Fotos|Foto credit|Bild|Bilder|Bildquelle|Bildnachweis|Bildrechte|Quelle Bild|Fotograf|Fotografin|Symbolfoto|Archivfoto",
        "Archivbild|Grafik",
        "Crédit|Crédits|Crédit photo|Crédits photo|Crédit image|Photographe|Crédito|Créditos|Crédito foto|Crédito de la imagen|Fotografía",
        "Fotografia|Imagen|Imagem|Ilustración|Foto di|Immagine",
        "Fot|Zdjęcie|Фото|Фотография|Изображение|Fotoğraf|Görsel|Kuva|Valokuva|Billede|Bilde|Fotka|صورة|تصوير|Foto Arquivo|图|图片|图片来源|圖",
        "圖片來源|写真|撮影|사진");

    /// <summary>Before a credit without a colon: <c>Photo by Jane Doe</c>.</summary>
    public static readonly PhraseSet LeadIns = new(
        "Photo by|Photos by|Photograph by|Photographs by|Photography by|Picture by|Pictures by|Image by|Images by|Illustration by",
        "Illustrations by|Graphic by|Video by|Drawing by|Art by|Artwork by",
        "Photo courtesy of|Photos courtesy of|Image courtesy of|Images courtesy of|Picture courtesy of|Courtesy of|Courtesy|Photo via",
        "Image via|Photo from|Image from|Handout via",
        "Foto von|Bild von|Fotos von|Photo de|Photos de|Photo par|Foto de|Foto por|Foto di|Foto van|Foto door|Foto av|Foto af");

    /// <summary>Words that make a credit of an agency's name: <c>AP Photo</c>, <c>Reuters File</c>.</summary>
    public static readonly WordSet CreditWords = new(
        "Photo Photos File Files Image Images Picture Pictures Pic Pool Handout Archive Archives Stock Video Screengrab Screenshot",
        "Illustration Composite Graphic Library Foto Fotos Archiv Bild Archivo Arquivo via Wire");

    /// <summary>What the text of a caption says of itself.</summary>
    public static readonly PhraseSet Signs = new(
        "pictured in|pictured with|pictured at|pictured on|pictured above|pictured left|pictured right|pictured here|is pictured",
        "are pictured|is seen here|are seen here|is seen in|are seen in|file photo|file picture|file image|file photograph|stock photo",
        "stock image|stock picture",
        "photo taken|picture taken|image taken|photograph taken|in this file|in this undated|this image shows|this photo shows",
        "this picture shows",
        "this photograph shows|this illustration shows|photo shows|an image shows|satellite image shows|from left:|from left,",
        "left to right:|left to right,|clockwise from|second from left|second from right|third from left|third from right",
        "pose for a photo|pose for a photograph|pose for a picture|pose for photos|poses for a photo|poses for a photograph",
        "poses for a picture|poses for photos|pose for photographs|posed for a photo",
        "posed for a photograph|posing for a photo|poses for a portrait|pose for a group photo|pose for a family photo",
        "representational image|representative image|representational picture|for representation",
        "illustrative image|illustrative photo|a general view of|general view shows|screen grab|screengrab|artist’s impression",
        "artist's impression",
        "im Bild|links im Bild|rechts im Bild|Symbolbild|Symbolfoto|Archivbild|Archivfoto|Aufnahme vom|von links|v.l.|v.l.n.r.",
        "photo d’illustration|photo d'illustration|image d’illustration|photo d’archives",
        "photo d'archives|de gauche à droite|imagen de archivo|foto de archivo|de izquierda a derecha|imagem de arquivo|foto de arquivo",
        "da esquerda para|foto d’archivio|foto d'archivio|immagine di repertorio|da sinistra",
        "archieffoto|archiefbeeld|zdjęcie ilustracyjne|zdjęcie archiwalne|архивное фото|иллюстративное фото|arşiv fotoğrafı",
        "temsili fotoğraf|arkivfoto|arkivbild|資料写真|资料图|資料照|자료사진");

    /// <summary>In brackets: where somebody stands in the picture, or what kind of picture it is.</summary>
    public static readonly PhraseSet BracketedSigns = new(
        "left|right|center|centre|L|R|C|top left|top right|bottom left|bottom right|far left|far right|second left|second right",
        "second from left|second from right",
        "pictured|pictured above|file photo|file|file picture|file image|stock image|stock photo|representational|illustration|links",
        "rechts|Mitte|Symbolbild|Archivbild|Archivfoto|Symbolfoto",
        "à gauche|à droite|au centre|izquierda|derecha|centro|esquerda|direita|sinistra|destra|al centro|слева|справа|в центре|左|右|中",
        "archivo|arquivo|foto de archivo");

    /// <summary>Behind <c>©</c> or in the credit they say that it is a legal notice.</summary>
    public static readonly WordSet LegalWords = new(
        "rights reserved copyright droits réservés rechte vorbehalten derechos reservados diritti riservati direitos");
}
