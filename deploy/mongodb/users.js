// Run once by MongoDB's image, when its data folder is new: the read models are the one thing that reporting-service may touch.
const password = require('fs').readFileSync('/run/secrets/mongodb-reporting-service', 'utf8').trim();

db.getSiblingDB('tiepdan').createUser({
  user: 'reporting-service',
  pwd: password,
  roles: [{ role: 'readWrite', db: 'tiepdan' }],
});
