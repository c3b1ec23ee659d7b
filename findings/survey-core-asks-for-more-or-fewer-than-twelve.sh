#!/usr/bin/env bash
# What: An identity number has 12 digits, so a form gives its field 12 as the smallest and the largest length. SurveyJS checks this correctly and has
#       messages in Vietnamese, which we expected to say what the English ones do: at least 12 and no more than 12 characters. They ask for "more than
#       12 or fewer than 12", which is every length but the right one. With a largest length alone they ask for "fewer than 12". Somebody who obeys
#       never gets past the field.
# Versions: npm survey-core 3.1.1, Node.js 20
# Seen: 12 digits accepted, 11 digits: Please enter at least 12 and no more than 12 characters. = Vui lòng nhập nhiều hơn 12 hoặc ít hơn 12 kí tự. | 13 digits: Please enter no more than 12 character(s). = Vui lòng nhập ít hơn 12 kí tự.
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit survey-core@3.1.1 >/dev/null 2>&1
cat >ask.js <<'JS'
const {Model} = require('survey-core');
require('survey-core/i18n/vietnamese');
const said = (locale, validator, digits) => {
    const form = new Model({elements: [{type: 'text', name: 'number', validators: [{type: 'text', ...validator}]}]});
    form.locale = locale;
    const field = form.getQuestionByName('number');
    field.value = '001085012345678'.slice(0, digits);
    field.validate(true);
    return field.errors.map(error => error.text).join() || 'accepted';
};
const both = {minLength: 12, maxLength: 12};
console.log(`12 digits ${said('vi', both, 12)}, 11 digits: ${said('en', both, 11)} = ${said('vi', both, 11)}`
    + ` | 13 digits: ${said('en', {maxLength: 12}, 13)} = ${said('vi', {maxLength: 12}, 13)}`);
JS
seen=$(node ask.js)
echo "$seen"
[ "$seen" = '12 digits accepted, 11 digits: Please enter at least 12 and no more than 12 characters. = Vui lòng nhập nhiều hơn 12 hoặc ít hơn 12 kí tự. | 13 digits: Please enter no more than 12 character(s). = Vui lòng nhập ít hơn 12 kí tự.' ] || { echo "The behaviour has changed."; exit 1; }
