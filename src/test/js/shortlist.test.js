import assert from 'node:assert/strict';
import test from 'node:test';
import { factsOf, listed } from '../../../templates/assets/compare.js';

test('reads the permalinks of an address', () => {
  assert.deepEqual(listed('?list=acme-one,acme-two,acme-one'), ['acme-one', 'acme-two']);
  assert.deepEqual(listed('?list=../../x,%2Fetc,A,,b'), ['b']);
  assert.deepEqual(listed('?list='), []);
  assert.equal(listed(`?list=${Array.from({ length: 99 }, (_, i) => `p${i}`)}`).length, 20);
});

test('compares what is stated, and leaves empty what is not', () => {
  assert.deepEqual(factsOf({
    locations: [{ city: 'Berlin', country: 'DE' }, { city: 'New York', region: 'NY', country: 'US' },
      { city: null, region: 'Eastern US', country: 'US' }],
    workplace: 'onsite', seniority: 'staff', employmentType: 'FULL_TIME', datePosted: '2026-11-02', closed: null,
    salary: { min: 100000, max: 120000.5, currency: 'USD', unit: 'YEAR' }, skills: [{ name: 'Python' }, { name: 'C++' }],
  }), {
    Place: 'Berlin, Germany; New York, NY; Eastern US', Workplace: 'On site', Level: 'Staff', Contract: 'Full time',
    Pay: '$100,000–$120,000.50 a year', Posted: '2 November 2026', Status: 'Open', Skills: 'Python, C++',
  });
  assert.deepEqual(factsOf({ closed: '2026-01-02' }), {
    Place: '', Workplace: '', Level: '', Contract: '', Pay: '', Posted: undefined, Status: 'Closed 2 January 2026', Skills: '',
  });
});

test('says what pay is known of', () => {
  const pay = (salary, salaryEstimated = null) => factsOf({ salary, salaryEstimated }).Pay;
  assert.equal(pay({ min: 30, max: null, currency: 'EUR', unit: 'HOUR' }), 'from €30 an hour');
  assert.equal(pay({ min: null, max: 9000, currency: 'SEK', unit: 'MONTH' }), 'up to SEK 9,000 a month'.replace('SEK ', 'SEK\u00a0'));
  assert.equal(pay(null, { min: 1, max: 2, currency: 'GBP', unit: 'DAY' }), '£1–£2 a day, board’s estimate');
});
