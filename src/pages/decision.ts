/**
 * What the professional decides: fields that live in the browser alone. Not in a form, so that nothing can be sent; printed they
 * are lines to write on. Each says as what it stands in the copied text (`data-line`).
 */
export const DECISION = `<fieldset class="decision">
<legend>Mijn besluit</legend>
<p class="quiet screen">Wat je hier invult, blijft op dit scherm. Het wordt niet verstuurd en niet bewaard. Het gaat wel mee als je kopieert of afdrukt.</p>
<label><input type="radio" name="besluit" autocomplete="off" data-line="Ik volg dit advies."> Ik volg dit advies</label>
<label><input type="radio" name="besluit" autocomplete="off" data-line="Ik beslis anders."> Ik beslis anders, omdat …</label>
<label>Waarom
<textarea rows="3" autocomplete="off" data-line="Waarom:"></textarea></label>
<label>Functie, en je naam als dat nodig is
<input type="text" autocomplete="off" data-line="Functie en naam:"></label>
<label>Datum van het besluit
<input type="text" autocomplete="off" data-line="Datum van het besluit:"></label>
</fieldset>`;

/** Above those lines in the copied text. */
export const DECISION_TITLE = 'Mijn besluit';
