using 'main.bicep'

param hostName = 'deelwijzer.example.nl'
param appId = '00000000-0000-0000-0000-000000000000'
param coordinators = ''
param editors = ''
param image = ''
// Secrets come from the environment of whoever deploys, never from a file.
param databasePassword = readEnvironmentVariable('DATABASE_PASSWORD')
param appPassword = readEnvironmentVariable('APP_PASSWORD', '')
param dataKeys = readEnvironmentVariable('DATA_KEYS', '')
