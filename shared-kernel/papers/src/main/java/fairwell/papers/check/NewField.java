package fairwell.papers.check;

import fairwell.papers.pdf.SignaturePlaces.Spot;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * A signature field of somebody else, the way providers sign: appended with its signature to the
 * fields of the form and, as the very same dictionary, to the annotations of one page. Where it may
 * stand, {@link FieldPlace} says.
 */
final class NewField {

  private static final Set<COSName> KEYS =
      Set.of(
          COSName.TYPE,
          COSName.SUBTYPE,
          COSName.FT,
          COSName.T,
          COSName.V,
          COSName.RECT,
          COSName.P,
          COSName.F,
          COSName.AP,
          COSName.DR,
          COSName.DA);

  private final COSDictionary formBefore;
  private final COSDictionary form;
  private final COSDictionary pageBefore;
  private final COSDictionary page;
  private final @Nullable String place;

  private NewField(
      COSDictionary formBefore,
      COSDictionary form,
      COSDictionary pageBefore,
      COSDictionary page,
      @Nullable String place) {
    this.formBefore = formBefore;
    this.form = form;
    this.pageBefore = pageBefore;
    this.page = page;
    this.place = place;
  }

  /**
   * The field that came, null where none did.
   *
   * @throws UnsoundPaper when it is not of that kind, or more came than one
   */
  @SuppressWarnings("ReferenceEquality") // One dictionary, not two that look alike.
  static @Nullable NewField of(PDDocument earlier, PDDocument later, Map<String, Spot> places)
      throws IOException {
    COSDictionary formBefore = form(earlier);
    COSDictionary form = form(later);
    if (formBefore == null || form == null) {
      return null;
    }
    if (earlier.getNumberOfPages() != later.getNumberOfPages()) {
      throw Additions.changed("Pages");
    }
    COSDictionary field = appended(formBefore, form, COSName.FIELDS);
    NewField found = null;
    for (int i = 0; i < earlier.getNumberOfPages(); i++) {
      COSDictionary pageBefore = earlier.getPage(i).getCOSObject();
      COSDictionary page = later.getPage(i).getCOSObject();
      COSDictionary widget = appended(pageBefore, page, COSName.ANNOTS);
      if (widget != null) {
        if (widget != field || found != null) {
          throw Additions.changed("Annots");
        }
        requireSignature(widget, formBefore, earlier);
        String place = FieldPlace.of(widget, page, pageBefore, i + 1, places);
        found = new NewField(formBefore, form, pageBefore, page, place);
      }
    }
    if (field != null && found == null) {
      throw Additions.changed("Fields");
    }
    return found;
  }

  static @Nullable COSDictionary form(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
  }

  /** Whether that entry is a list that it was appended to. */
  @SuppressWarnings("ReferenceEquality") // These dictionaries, not some that look alike.
  boolean isIn(COSDictionary before, COSDictionary after, COSName key) {
    return (key.equals(COSName.FIELDS) && before == formBefore && after == form)
        || (key.equals(COSName.ANNOTS) && before == pageBefore && after == page);
  }

  /** The field of the draft in whose place it stands; null when it shows nothing. */
  @Nullable String place() {
    return place;
  }

  /** What follows the items that there were: one dictionary, or nothing. */
  private static @Nullable COSDictionary appended(
      COSDictionary before, COSDictionary after, COSName key) {
    COSArray items = before.getCOSArray(key);
    COSArray now = after.getCOSArray(key);
    int had = items == null ? 0 : items.size();
    if (now == null || now.size() == had) {
      return null;
    }
    if (now.size() == had + 1 && now.getObject(had) instanceof COSDictionary one) {
      return one;
    }
    throw Additions.changed(key.getName());
  }

  private static void requireSignature(
      COSDictionary field, COSDictionary formBefore, PDDocument earlier) {
    require(KEYS.containsAll(field.keySet()), "set of keys");
    require(COSName.SIG.equals(field.getCOSName(COSName.FT)), "FT");
    require(COSName.WIDGET.equals(field.getCOSName(COSName.SUBTYPE)), "Subtype");
    require(COSName.ANNOT.equals(field.getCOSName(COSName.TYPE, COSName.ANNOT)), "Type");
    COSDictionary signature = field.getCOSDictionary(COSName.V);
    require(
        signature != null
            && !(signature instanceof COSStream)
            && COSName.SIG.equals(signature.getCOSName(COSName.TYPE, COSName.SIG))
            && !wasThere(field.getItem(COSName.V), earlier),
        "V");
    requireName(field, formBefore);
    require(
        !field.containsKey(COSName.DA)
            || field.getDictionaryObject(COSName.DA) instanceof COSString,
        "DA");
    if (field.containsKey(COSName.DR)) {
      if (!(field.getDictionaryObject(COSName.DR) instanceof COSDictionary fonts)) {
        throw Additions.unfit("a new field has a DR that is none");
      }
      Appearance.requireHarmless(fonts);
    }
  }

  private static boolean wasThere(COSBase reference, PDDocument earlier) {
    return reference.getKey() != null
        && earlier.getDocument().getXrefTable().containsKey(reference.getKey());
  }

  /** A second field of a name would pass for the first one. */
  private static void requireName(COSDictionary field, COSDictionary formBefore) {
    String name = field.getString(COSName.T, "");
    require(!name.isBlank() && name.indexOf('.') < 0, "T");
    COSArray others = formBefore.getCOSArray(COSName.FIELDS);
    for (int i = 0; others != null && i < others.size(); i++) {
      require(
          !(others.getObject(i) instanceof COSDictionary other)
              || !name.equals(other.getString(COSName.T)),
          "T");
    }
  }

  static void require(boolean right, String what) {
    if (!right) {
      throw Additions.unfit("a new field has another " + what + " than one for a signature");
    }
  }
}
